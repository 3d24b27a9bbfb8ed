package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.DangerRule.Alternative;
import org.shirube.scoring.DangerRule.Said;
import org.shirube.screening.Screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the dangers that a screening shows, the worst first; apart from any score.
final class Dangers {

    private final Screening screening;
    private final Findings findings;

    private Dangers(Screening screening, Findings findings) {
        this.screening = screening;
        this.findings = findings;
    }

    static List<Danger> of(List<DangerRule> rules, Screening screening, Findings findings) {
        Dangers dangers = new Dangers(screening, findings);
        List<Danger> found = new ArrayList<>();
        rules.forEach(rule -> dangers.check(rule).ifPresent(found::add));
        found.sort(Comparator.comparing(Danger::level));
        return List.copyOf(found);
    }

    private Optional<Danger> check(DangerRule rule) {
        List<IndicatorCode> indicators = new ArrayList<>();
        List<QuestionId> questions = new ArrayList<>();
        for (Alternative alternative : rule.any()) {
            if (holds(alternative)) {
                alternative.indicators().stream()
                        .filter(this::isPresent)
                        .map(Indicator::code)
                        .forEach(indicators::add);
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

    private boolean holds(Alternative alternative) {
        boolean fact = alternative.indicators().isEmpty() || anyPresent(alternative.indicators());
        boolean age =
                alternative.minorities().isEmpty()
                        || alternative.minorities().contains(screening.profile().minority());
        return fact && age && alternative.said().map(this::holds).orElse(true);
    }

    private boolean isPresent(Indicator indicator) {
        return findings.facts().isPresent(indicator.ordinal());
    }

    private boolean anyPresent(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (isPresent(indicator)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Said said) {
        Optional<Value> value = screening.answers().value(said.question());
        if (value.isEmpty()) {
            return said.words().contains(Said.UNANSWERED);
        }
        return value.get().words().stream().anyMatch(said.words()::contains)
                || said.withinDays().map(days -> isWithin(value.get(), days)).orElse(false);
    }

    private boolean isWithin(Value value, int days) {
        return value instanceof Value.Day(var date)
                && !date.earliest().isAfter(screening.asOf().plusDays(days));
    }
}
