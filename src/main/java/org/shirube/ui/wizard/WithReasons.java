package org.shirube.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Value;
import org.shirube.ui.kit.AnswerControl;
import org.shirube.ui.kit.ChipRow;

import java.util.Optional;
import java.util.function.Consumer;

/// A control for answers together with one for the reasons why there is none; what is given in one
/// takes back the other.
final class WithReasons implements AnswerControl {

    private final AnswerControl answers;
    private final AnswerControl reasons;
    private final Pane together;

    private WithReasons(AnswerControl answers, AnswerControl reasons, Pane together) {
        this.answers = answers;
        this.reasons = reasons;
        this.together = together;
    }

    /// The reasons stand beneath.
    static WithReasons beneath(AnswerControl answers, AnswerControl reasons) {
        var pane = new VBox(answers.node(), reasons.node());
        pane.getStyleClass().add("with-reasons");
        return new WithReasons(answers, reasons, pane);
    }

    /// The reasons stand behind: last among chips, at the right of a field.
    static WithReasons behind(AnswerControl answers, AnswerControl reasons) {
        if (answers.node() instanceof ChipRow chips) {
            chips.getChildren().add(reasons.node());
            return new WithReasons(answers, reasons, chips);
        }
        var pane = new HBox(answers.node(), reasons.node());
        pane.getStyleClass().add("with-reasons");
        return new WithReasons(answers, reasons, pane);
    }

    @Override
    public Node node() {
        return together;
    }

    @Override
    public void show(Optional<Value> value) {
        answers.show(value);
        reasons.show(value);
    }

    @Override
    public void setOnChange(Consumer<Optional<Value>> listener) {
        answers.setOnChange(value -> {
            reasons.show(value);
            listener.accept(value);
        });
        reasons.setOnChange(value -> {
            answers.show(Optional.empty());
            listener.accept(value);
        });
    }

    @Override
    public void commit() {
        answers.commit();
    }
}
