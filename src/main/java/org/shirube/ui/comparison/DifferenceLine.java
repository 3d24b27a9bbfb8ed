package org.shirube.ui.comparison;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Answer;
import org.shirube.screening.Difference;
import org.shirube.ui.interview.GivenDetails;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// One question, what was answered to it each time, and in a word what became of it.
final class DifferenceLine extends VBox {

    private final Optional<Question> question;
    private final Wordbook words;

    DifferenceLine(Difference difference, CompareModel model, Wordbook words) {
        this.words = words;
        question = model.question(difference.key());
        var name = new WrappedText(words.asked(difference.key().question()).label(), "soft");
        var about = new VBox(name);
        if (difference.kind() != Difference.Kind.SAME) {
            about.getChildren().add(kind(difference.kind()));
        }
        about.getStyleClass().add("about");
        getStyleClass().addAll("difference", Words.of(difference.kind()));
        getChildren()
                .setAll(
                        TwoColumns.of(
                                about, given(difference.before()), given(difference.after())));
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(
                words.texts()
                        .get(
                                "comparison.spoken",
                                name.getText(),
                                value(difference.before()),
                                value(difference.after())));
    }

    private Pill kind(Difference.Kind kind) {
        var tone = kind == Difference.Kind.CHANGED ? Pill.Tone.WARNING : Pill.Tone.ACCENT;
        return new Pill(words.texts().of("comparison.kind", kind), tone);
    }

    private VBox given(Optional<Answer> answer) {
        var given = new VBox(new WrappedText(value(answer), answer.isEmpty() ? "soft" : "value"));
        given.getStyleClass().add("given");
        answer.ifPresent(
                known -> given.getChildren().addAll(GivenDetails.of(known, words.texts())));
        return given;
    }

    private String value(Optional<Answer> answer) {
        return answer.map(this::value).orElseGet(() -> words.texts().get("check.not-asked"));
    }

    private String value(Answer answer) {
        return question.map(known -> words.value(known, answer.value()))
                .orElseGet(() -> String.join(" · ", answer.value().words()));
    }
}
