package org.shirube.scoring;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Answers that a question can be given, as files write them: for a number, those around the bounds
/// that its rules compare with.
final class PossibleAnswers {

    private PossibleAnswers() {}

    static List<String> to(Question question) {
        return switch (question.kind()) {
            case AnswerKind.YesNo _ -> List.of("yes", "no");
            case AnswerKind.Choice choice -> choice.options();
            case AnswerKind.Whole whole -> counts(question, whole);
            case AnswerKind.Money _ ->
                    question.id().id().startsWith("monthly-pay")
                            ? List.of("150000 JPY")
                            : List.of("1 JPY", "90000000 JPY");
            case AnswerKind.Date _ -> List.of("2026-11-21", "2020");
            case AnswerKind.Text _ -> List.of("told");
            case AnswerKind.Group _ -> List.of();
        };
    }

    private static List<String> counts(Question question, AnswerKind.Whole whole) {
        TreeSet<Integer> counts = new TreeSet<>(List.of(whole.min(), whole.max()));
        for (var rule : question.makes()) {
            for (Trigger trigger : rule.when()) {
                if (trigger instanceof Trigger.Compared compared) {
                    int bound = compared.bound().intValue();
                    counts.addAll(List.of(bound - 1, bound, bound + 1));
                }
            }
        }
        List<String> words = new ArrayList<>();
        counts.subSet(whole.min(), true, whole.max(), true)
                .forEach(count -> words.add(Integer.toString(count)));
        return words;
    }
}
