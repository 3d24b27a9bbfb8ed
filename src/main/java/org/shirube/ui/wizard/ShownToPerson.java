package org.shirube.ui.wizard;

import static javafx.scene.input.KeyCombination.keyCombination;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Alone;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.PageKeys;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// One question alone in the window, large and in the person's language, with answers to press:
/// nothing else of the case can be seen. A draft that no native speaker has checked is not shown.
final class ShownToPerson extends BorderPane {

    private final ShownModel model;
    private final Wordbook words;
    private final Alone alone = new Alone(this);
    private final VBox content = new VBox();
    private final Button next;

    ShownToPerson(ShownModel model, Wordbook words) {
        this.model = model;
        this.words = words;
        next = arrow(Feather.ARROW_RIGHT, "wizard.next", this::next);
        next.getStyleClass().add("primary");
        getStyleClass().add("shown-to-person");
        getStylesheets().add(WizardView.sheet());
        content.getStyleClass().add("content");
        content.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        setTop(leaving());
        setCenter(scroll);
        setBottom(turning());
        new PageKeys(this)
                .always(keyCombination("Esc"), this::close)
                .plain(keyCombination("Page Down"), this::next)
                .plain(keyCombination("Alt+Right"), this::next)
                .plain(keyCombination("Page Up"), this::back)
                .plain(keyCombination("Alt+Left"), this::back);
    }

    /// Begins with a question of the page that may be shown.
    void open(Scene window, Optional<QuestionId> about) {
        model.begin(about);
        alone.show(window);
        applyCss();
        build();
    }

    private HBox leaving() {
        var leave = new Button(words.texts().get("wizard.show.close"), new Icon(Feather.X));
        leave.getStyleClass().addAll("plain", "small", "leave");
        leave.setOnAction(_ -> close());
        var bar = new HBox(leave);
        bar.setAlignment(Pos.CENTER_RIGHT);
        return bar;
    }

    /// Without words, because they would be in the wrong language.
    private HBox turning() {
        var back = arrow(Feather.ARROW_LEFT, "wizard.back", this::back);
        var bar = new HBox(back, next);
        bar.getStyleClass().add("turning");
        bar.setAlignment(Pos.CENTER);
        return bar;
    }

    private Button arrow(Feather icon, String name, Runnable action) {
        var button = new Button("", new Icon(icon));
        button.setAccessibleText(words.texts().get(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void next() {
        model.next();
        build();
    }

    private void back() {
        model.back();
        build();
    }

    private void close() {
        alone.end();
    }

    private void build() {
        content.getChildren().clear();
        next.setDisable(model.question().isEmpty());
        model.question().ifPresentOrElse(this::show, this::giveBack);
    }

    private void show(Question question) {
        words.second(question.id())
                .ifPresent(asked -> {
                    var control = new PersonAnswers(question, asked, words);
                    control.setOnAnswer(value -> {
                        model.answer(value);
                        control.show(model.answer());
                    });
                    control.show(model.answer());
                    content.getChildren().add(new WrappedText(words.phrase(asked.text()), "large"));
                    asked.hint()
                            .map(hint -> new WrappedText(words.phrase(hint), "hint"))
                            .ifPresent(content.getChildren()::add);
                    content.getChildren().add(control);
                    QuestionBlock.focusInto(control);
                });
    }

    private void giveBack() {
        content.getChildren().add(new WrappedText(words.texts().get("wizard.show.back"), "large"));
        QuestionBlock.focusInto(getTop());
    }
}
