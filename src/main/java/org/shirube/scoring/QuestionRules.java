package org.shirube.scoring;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Rule;
import org.shirube.questionnaire.Trigger;
import org.shirube.questionnaire.Value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rules of one question by the words that trigger them, so that an answer finds its own
/// without being compared with all; rules that measure a number stand apart.
final class QuestionRules {

    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final List<Rule> measuring = new ArrayList<>();

    QuestionRules(Question question) {
        for (Rule rule : question.makes()) {
            rule.when().forEach(trigger -> place(trigger, rule));
        }
    }

    private void place(Trigger trigger, Rule rule) {
        switch (trigger) {
            case Trigger.Word(String word) ->
                    byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(rule);
            case Trigger.Compared _ -> measuring.add(rule);
        }
    }

    /// The rules that an answer meets; one may be named twice, which says no more than once.
    List<Rule> met(Value value, Pay pay) {
        if (!value.isAnswer() || (byWord.isEmpty() && measuring.isEmpty())) {
            return List.of();
        }
        List<String> words = value.words();
        if (words.size() == 1 && measuring.isEmpty()) {
            return byWord.getOrDefault(words.getFirst(), List.of());
        }
        List<Rule> met = new ArrayList<>();
        words.forEach(word -> met.addAll(byWord.getOrDefault(word, List.of())));
        for (Rule rule : measuring) {
            if (pay.triggers(rule.when(), value)) {
                met.add(rule);
            }
        }
        return met;
    }
}
