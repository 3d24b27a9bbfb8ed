package org.shirube.ui.wizard;

import javafx.scene.layout.VBox;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.questionnaire.Words;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.Phrase;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The answers to one question as large buttons in the person's language: the options, or yes and
/// no, and under them that one does not know or would rather not say. An amount, a date or a text
/// is told and typed by the caseworker.
final class PersonAnswers extends VBox {

    private static final List<String> REASONS =
            Stream.of(NonAnswer.DONT_KNOW, NonAnswer.DECLINED).map(Words::of).toList();

    private final Wordbook words;
    private final Optional<ChipRow> answers;
    private final ChipRow reasons;
    private Consumer<Optional<Value>> listener = _ -> {};

    PersonAnswers(Question question, Asked asked, Wordbook words) {
        this.words = words;
        answers = row(question, asked);
        reasons = ChipRow.one(asked.text(), said(REASONS));
        reasons.getStyleClass().add("reasons");
        getStyleClass().add("person-answers");
        answers.ifPresent(row -> {
            row.setOnChange(this::answered);
            getChildren().add(row);
        });
        reasons.setOnChange(this::answered);
        getChildren().add(reasons);
    }

    void setOnAnswer(Consumer<Optional<Value>> listener) {
        this.listener = listener;
    }

    void show(Optional<Value> value) {
        answers.ifPresent(row -> row.show(value));
        reasons.show(value);
    }

    private Optional<ChipRow> row(Question question, Asked asked) {
        return switch (question.kind()) {
            case AnswerKind.YesNo _ ->
                    Optional.of(ChipRow.one(asked.text(), said(List.of("yes", "no"))));
            case AnswerKind.Choice choice -> Optional.of(options(choice, asked));
            case AnswerKind.Whole _,
                    AnswerKind.Money _,
                    AnswerKind.Date _,
                    AnswerKind.Text _,
                    AnswerKind.Group _ ->
                    Optional.empty();
        };
    }

    private ChipRow options(AnswerKind.Choice kind, Asked asked) {
        List<Choice> choices =
                kind.options().stream()
                        .map(id -> choice(id, words.phrase(asked.options().getOrDefault(id, ""))))
                        .toList();
        return kind.several()
                ? ChipRow.several(asked.text(), choices, kind.exclusive())
                : ChipRow.one(asked.text(), choices);
    }

    private List<Choice> said(List<String> ids) {
        return ids.stream()
                .map(id -> choice(id, words.secondAnswer(id).orElse(Phrase.none())))
                .toList();
    }

    private static Choice choice(String id, Phrase phrase) {
        return new Choice(id, "", phrase);
    }

    private void answered(Optional<Value> chosen) {
        listener.accept(chosen.map(PersonAnswers::value));
    }

    /// Chips say what was chosen by its id; yes, no and the reasons are answers of their own.
    private static Value value(Value chosen) {
        return switch (chosen.words().getFirst()) {
            case "yes" -> new Value.YesNo(true);
            case "no" -> new Value.YesNo(false);
            case "dont-know" -> new Value.Without(NonAnswer.DONT_KNOW);
            case "declined" -> new Value.Without(NonAnswer.DECLINED);
            default -> chosen;
        };
    }
}
