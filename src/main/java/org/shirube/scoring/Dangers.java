package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.QuestionId;
import org.shirube.screening.Screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the dangers that a screening shows, the worst first; apart from any score.
final class Dangers {

    private final Circumstances told;

    private Dangers(Circumstances told) {
        this.told = told;
    }

    static List<Danger> of(List<DangerRule> rules, Screening screening, Findings findings) {
        Dangers dangers = new Dangers(new Circumstances(screening, findings));
        List<Danger> found = new ArrayList<>();
        rules.forEach(rule -> dangers.check(rule).ifPresent(found::add));
        found.sort(Comparator.comparing(Danger::level));
        return List.copyOf(found);
    }

    private Optional<Danger> check(DangerRule rule) {
        List<IndicatorCode> indicators = new ArrayList<>();
        List<QuestionId> questions = new ArrayList<>();
        for (Circumstance alternative : rule.any()) {
            if (told.holds(alternative)) {
                told.eachPresent(alternative, indicators::add);
                alternative.said().ifPresent(said -> questions.add(said.question()));
            }
        }
        if (indicators.isEmpty() && questions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        rule.level(),
                        rule.id(),
                        indicators.stream().distinct().sorted().toList(),
                        questions.stream().distinct().sorted().toList()));
    }
}
