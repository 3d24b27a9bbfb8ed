package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Screening;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Looks up in one screening whether a circumstance is there.
final class Circumstances {

    private final Screening screening;
    private final Facts facts;

    Circumstances(Screening screening, Findings findings) {
        this.screening = screening;
        this.facts = findings.facts();
    }

    Screening screening() {
        return screening;
    }

    boolean holds(Circumstance circumstance) {
        return (circumstance.indicators().isEmpty() || any(circumstance.indicators()))
                && holdsBesidesFacts(circumstance);
    }

    /// The same for somebody who has looked at the facts already.
    boolean holdsBesidesFacts(Circumstance circumstance) {
        boolean age =
                circumstance.minorities().isEmpty()
                        || circumstance.minorities().contains(screening.profile().minority());
        return age && (circumstance.said().isEmpty() || holds(circumstance.said().get()));
    }

    /// The facts that are there, by their place in the catalogue.
    BitSet present() {
        return facts.present();
    }

    /// Hands on the facts of the circumstance that are there.
    void eachPresent(Circumstance circumstance, Consumer<IndicatorCode> found) {
        for (Indicator indicator : circumstance.indicators()) {
            if (facts.isPresent(indicator.ordinal())) {
                found.accept(indicator.code());
            }
        }
    }

    private boolean any(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (facts.isPresent(indicator.ordinal())) {
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
        for (String word : value.get().words()) {
            if (said.words().contains(word)) {
                return true;
            }
        }
        return said.withinDays().map(days -> isWithin(value.get(), days)).orElse(false);
    }

    private boolean isWithin(Value value, int days) {
        return value instanceof Value.Day(var date)
                && !date.earliest().isAfter(screening.asOf().plusDays(days));
    }
}
