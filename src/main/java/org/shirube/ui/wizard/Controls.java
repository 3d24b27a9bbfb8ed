package org.shirube.ui.wizard;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.AnswerControl;
import org.shirube.ui.kit.AnswerRow;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.DateField;
import org.shirube.ui.kit.MoneyField;
import org.shirube.ui.kit.NoteField;
import org.shirube.ui.kit.Phrase;
import org.shirube.ui.kit.WholeField;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses the control for a question: a row of large buttons where it opens a page, chips and
/// fields beneath it.
final class Controls {

    private static final List<NonAnswer> NOT_PUT =
            List.of(NonAnswer.NOT_ASKED, NonAnswer.NOT_SAFE_TO_ASK);

    private final Wordbook words;
    private final Texts texts;

    Controls(Wordbook words) {
        this.words = words;
        this.texts = words.texts();
    }

    AnswerControl of(Question question, boolean opening) {
        String name = words.asked(question.id()).text();
        if (question.kind() instanceof AnswerKind.YesNo) {
            return opening
                    ? AnswerRow.yesNo(texts, name, secondAnswers(question))
                    : WithReasons.behind(
                            new YesNoChips(name, word -> answer(question, word)),
                            new ReasonMenu(texts, NOT_PUT));
        }
        AnswerControl plain = plain(question, name);
        return opening
                ? WithReasons.beneath(plain, AnswerRow.without(texts, name))
                : WithReasons.behind(plain, new ReasonMenu(texts, List.of(NonAnswer.values())));
    }

    private AnswerControl plain(Question question, String name) {
        return switch (question.kind()) {
            case AnswerKind.YesNo _, AnswerKind.Group _ ->
                    throw new IllegalArgumentException(question.id() + " has no field");
            case AnswerKind.Choice choice -> chips(question, choice, name);
            case AnswerKind.Whole whole ->
                    new WholeField(texts, name, words.unit(question), whole.min(), whole.max());
            case AnswerKind.Money _ -> new MoneyField(texts, name);
            case AnswerKind.Date _ -> new DateField(texts, name);
            case AnswerKind.Text _ -> text(name);
        };
    }

    private static NoteField text(String name) {
        var field = new NoteField(name);
        field.setPrefRowCount(1);
        field.getStyleClass().add("short");
        return field;
    }

    private ChipRow chips(Question question, AnswerKind.Choice kind, String name) {
        Map<String, String> second =
                words.second(question.id()).map(Asked::options).orElse(Map.of());
        List<Choice> choices =
                kind.options().stream()
                        .map(option ->
                                new Choice(
                                        option,
                                        words.option(question.id(), option),
                                        words.phrase(second.getOrDefault(option, ""))))
                        .toList();
        return kind.several()
                ? ChipRow.several(name, choices, kind.exclusive())
                : ChipRow.one(name, choices);
    }

    private Choice answer(Question question, String word) {
        return new Choice(
                word, texts.of("answer", word), secondAnswer(question, word).orElse(Phrase.none()));
    }

    private Map<Value, Phrase> secondAnswers(Question question) {
        Map<Value, Phrase> names = new HashMap<>();
        for (Value value : AnswerRow.SAID) {
            secondAnswer(question, value.words().getFirst())
                    .ifPresent(name -> names.put(value, name));
        }
        return names;
    }

    /// Only where the question itself is there in the person's language.
    private Optional<Phrase> secondAnswer(Question question, String word) {
        return words.second(question.id()).flatMap(_ -> words.secondAnswer(word));
    }
}
