package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks up in one screening whether a circumstance is there.
final class Circumstances {

    private final Screening screening;
    private final Minority minority;
    private final FactSet present;
    private final List<Indicator> catalogue;

    Circumstances(Screening screening, Facts facts, Catalogue catalogue) {
        this.screening = screening;
        this.minority = screening.profile().minority();
        this.present = facts.present();
        this.catalogue = catalogue.indicators();
    }

    Screening screening() {
        return screening;
    }

    boolean holds(ReadyCircumstance circumstance) {
        FactSet facts = circumstance.facts();
        if (!facts.meets(present) && !facts.isEmpty()) {
            return false;
        }
        Set<Minority> minorities = circumstance.source().minorities();
        if (!minorities.isEmpty() && !minorities.contains(minority)) {
            return false;
        }
        Optional<Said> said = circumstance.source().said();
        return said.isEmpty() || holds(said.get());
    }

    /// Those of the facts that are there, in the order of the catalogue.
    List<IndicatorCode> present(FactSet facts) {
        List<IndicatorCode> codes = new ArrayList<>(facts.countIn(present));
        facts.and(present).forEach(place -> codes.add(catalogue.get(place).code()));
        return codes;
    }

    private boolean holds(Said said) {
        Optional<Value> value = screening.answers().value(said.question());
        if (value.isEmpty()) {
            return said.words().contains(Said.UNANSWERED);
        }
        return says(said.words(), value.get())
                || said.withinDays().map(days -> isWithin(value.get(), days)).orElse(false);
    }

    private static boolean says(Set<String> words, Value value) {
        if (words.isEmpty()) {
            return false;
        }
        for (String word : value.words()) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(Value value, int days) {
        return value instanceof Value.Day(var date)
                && !date.earliest().isAfter(screening.asOf().plusDays(days));
    }
}
