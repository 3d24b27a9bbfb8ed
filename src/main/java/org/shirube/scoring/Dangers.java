package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.QuestionId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the dangers that a screening shows, the worst first; apart from any score. Made ready
/// once, because it runs after each answer.
final class Dangers {

    private record ReadyRule(DangerRule rule, List<ReadyCircumstance> any) {}

    private final int catalogued;
    private final List<ReadyRule> rules;

    Dangers(List<DangerRule> rules, Catalogue catalogue) {
        catalogued = catalogue.size();
        this.rules = rules.stream().map(this::ready).toList();
    }

    private ReadyRule ready(DangerRule rule) {
        return new ReadyRule(
                rule,
                rule.any().stream().map(one -> ReadyCircumstance.of(one, catalogued)).toList());
    }

    List<Danger> of(Circumstances told) {
        List<Danger> found = new ArrayList<>();
        for (ReadyRule rule : rules) {
            check(rule, told).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Danger::level));
        return List.copyOf(found);
    }

    private Optional<Danger> check(ReadyRule ready, Circumstances told) {
        List<ReadyCircumstance> holding = new ArrayList<>(0);
        for (ReadyCircumstance alternative : ready.any()) {
            if (told.holds(alternative)) {
                holding.add(alternative);
            }
        }
        return holding.isEmpty() ? Optional.empty() : danger(ready.rule(), holding, told);
    }

    /// Empty where nothing speaks for it, neither a fact nor an answer.
    private Optional<Danger> danger(
            DangerRule rule, List<ReadyCircumstance> holding, Circumstances told) {
        FactSet facts = new FactSet(catalogued);
        List<QuestionId> questions = new ArrayList<>();
        for (ReadyCircumstance one : holding) {
            facts.addAll(one.facts());
            one.source()
                    .said()
                    .map(Said::question)
                    .filter(question -> !questions.contains(question))
                    .ifPresent(questions::add);
        }
        List<IndicatorCode> indicators = told.present(facts);
        if (indicators.isEmpty() && questions.isEmpty()) {
            return Optional.empty();
        }
        Collections.sort(indicators);
        Collections.sort(questions);
        return Optional.of(
                new Danger(
                        rule.level(), rule.id(), List.copyOf(indicators), List.copyOf(questions)));
    }
}
