package org.shirube.ui.wizard;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.screening.Answer;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.AnswerControl;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;
import java.util.function.Consumer;

/// One question on a page: its words, its control, and one quiet line about the answer.
final class QuestionBlock extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final QuestionId PLEDGED = new QuestionId("interpreter-pledged");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Question question;
    private final AnswerControl control;
    private final WrappedText remark = new WrappedText("", "soft", "small");
    private Optional<Value> shown = Optional.empty();

    /// A question that opens the page is its heading; a follow-up is set in by its depth.
    QuestionBlock(Question question, Wordbook words, int depth) {
        this.question = question;
        control = new Controls(words).of(question, depth == 0);
        getStyleClass().addAll("question", depth == 0 ? "opening" : "depth-" + Math.min(depth, 3));
        if (depth > 0) {
            addWords(words, "follow-up");
        }
        if (question.traits().optional()) {
            getChildren().add(optional(words));
        }
        remark.managedProperty().bind(remark.visibleProperty());
        remark.setVisible(false);
        getChildren().addAll(control.node(), remark);
        if (question.id().equals(PLEDGED)) {
            getChildren().add(showPledge(words.texts()));
        }
    }

    private void addWords(Wordbook words, String style) {
        Asked asked = words.asked(question.id());
        var title = new WrappedText(asked.text(), style, "strong");
        getChildren().add(title);
        if (question.id().isForTheCaseworker()) {
            getChildren().add(new Pill(words.texts().get("wizard.for-you"), Pill.Tone.WARNING));
        }
        words.second(question.id())
                .ifPresent(second ->
                        getChildren().add(new WrappedText(words.phrase(second.text()), "soft")));
        asked.hint().ifPresent(hint -> getChildren().add(new WrappedText(hint, "soft", "small")));
    }

    private static Button showPledge(Texts texts) {
        var show = new Button(texts.get("wizard.pledge.show"), new Icon(Feather.MAXIMIZE_2));
        show.getStyleClass().addAll("plain", "small", "show-pledge");
        show.setOnAction(_ -> new PledgeSheet(texts).open(show.getScene()));
        return show;
    }

    /// Says quietly that nothing is missing where this stays empty.
    private static WrappedText optional(Wordbook words) {
        return new WrappedText(words.texts().get("wizard.optional"), "soft", "small", "optional");
    }

    Question question() {
        return question;
    }

    void setOnAnswer(Consumer<Optional<Value>> listener) {
        control.setOnChange(value -> {
            shown = value;
            listener.accept(value);
        });
    }

    /// Shows what was answered, unless it stands there already.
    void show(Optional<Answer> answer, String about) {
        Optional<Value> value = answer.map(Answer::value);
        if (!value.equals(shown)) {
            shown = value;
            control.show(value);
        }
        if (!about.equals(remark.getText())) {
            remark.setText(about);
            remark.setVisible(!about.isEmpty());
        }
    }

    /// Takes over what was typed; false, with the focus there, where it cannot be read.
    boolean commit() {
        control.commit();
        Optional<Node> wrong = wrong(control.node());
        wrong.ifPresent(QuestionBlock::focusInto);
        return wrong.isEmpty();
    }

    /// The question that the chips at the foot of the page speak of.
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /// The first node in this one of which the entry cannot be read.
    static Optional<Node> wrong(Node node) {
        if (node.getPseudoClassStates().contains(WRONG)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> wrong(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Puts the focus on the first control in a node that takes it.
    static boolean focusInto(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(QuestionBlock::focusInto);
    }
}
