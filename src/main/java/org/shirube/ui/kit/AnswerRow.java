package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Yes, no, don't know and prefers not to say as one row of equal buttons, and beneath it, quieter,
/// why the question was not asked. Radio buttons: choosing again changes nothing; Delete or the
/// link takes the answer back.
public final class AnswerRow extends VBox implements AnswerControl {

    private static final Value YES = new Value.YesNo(true);
    private static final Value NO = new Value.YesNo(false);

    /// What the person may say, in the order of the buttons.
    public static final List<Value> SAID =
            List.of(YES, NO, without(NonAnswer.DONT_KNOW), without(NonAnswer.DECLINED));

    private static final List<Value> QUIET =
            List.of(without(NonAnswer.NOT_ASKED), without(NonAnswer.NOT_SAFE_TO_ASK));

    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final List<Reply> replies = new ArrayList<>();
    private final Button clear;
    private Consumer<Optional<Value>> listener = _ -> {};

    private AnswerRow(Texts texts, String question) {
        this.texts = texts;
        this.clear = new Button(texts.get("answer.clear"));
        clear.getStyleClass().addAll("plain", "small");
        clear.setOnAction(_ -> clear());
        clear.visibleProperty().bind(group.selectedToggleProperty().isNotNull());
        clear.managedProperty().bind(clear.visibleProperty());
        getStyleClass().add("answer-row");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(question);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// All six answers, with keys 1 to 6. Texts in the person's language, as far as there are any,
    /// stand under the interviewer's.
    public static AnswerRow yesNo(Texts texts, String question, Map<Value, Phrase> second) {
        var row = new AnswerRow(texts, question);
        var large = row.replies(SAID, second, "answer");
        row.getChildren()
                .addAll(
                        new EqualRow(large),
                        row.quiet(row.replies(QUIET, Map.of(), "quiet-answer")));
        ArrowFocus.within(row, row.replies);
        return row;
    }

    /// The four ways of not answering (keys 3 to 6), to stand under chips or a field.
    public static AnswerRow without(Texts texts, String question) {
        var row = new AnswerRow(texts, question);
        var all = List.of(SAID.get(2), SAID.get(3), QUIET.get(0), QUIET.get(1));
        row.getChildren().add(row.quiet(row.replies(all, Map.of(), "quiet-answer")));
        ArrowFocus.within(row, row.replies);
        return row;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Optional<Value> value) {
        group.selectToggle(value.flatMap(this::reply).orElse(null));
    }

    public Optional<Value> chosen() {
        return replies.stream().filter(Reply::isSelected).map(Reply::value).findFirst();
    }

    @Override
    public void setOnChange(Consumer<Optional<Value>> listener) {
        this.listener = listener;
    }

    /// Answers as the number key does; false where the row has no such answer.
    public boolean press(int key) {
        var reply = replies.stream().filter(each -> each.key() == key).findFirst();
        reply.ifPresent(Reply::fire);
        return reply.isPresent();
    }

    /// Takes the answer back.
    public void clear() {
        if (group.getSelectedToggle() != null) {
            group.selectToggle(null);
            replies.getFirst().requestFocus();
            listener.accept(Optional.empty());
        }
    }

    private Optional<Reply> reply(Value value) {
        return replies.stream().filter(each -> each.value().equals(value)).findFirst();
    }

    private List<Reply> replies(List<Value> values, Map<Value, Phrase> second, String look) {
        var made =
                values.stream()
                        .map(value -> reply(value, second.getOrDefault(value, Phrase.none()), look))
                        .toList();
        replies.addAll(made);
        return made;
    }

    private Reply reply(Value value, Phrase second, String look) {
        int key = SAID.contains(value) ? SAID.indexOf(value) + 1 : QUIET.indexOf(value) + 5;
        var name = texts.of("answer", value.words().getFirst());
        var reply = new Reply(value, key, name, second, look);
        reply.setToggleGroup(group);
        reply.setOnAction(_ -> answered(reply));
        return reply;
    }

    private void answered(Reply reply) {
        reply.requestFocus();
        listener.accept(Optional.of(reply.value()));
    }

    private FlowPane quiet(List<Reply> quiet) {
        var pane = new FlowPane();
        pane.getStyleClass().add("quiet-row");
        pane.getChildren().addAll(quiet);
        pane.getChildren().add(clear);
        return pane;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            clear();
            event.consume();
        }
    }

    private static Value without(NonAnswer reason) {
        return new Value.Without(reason);
    }
}
