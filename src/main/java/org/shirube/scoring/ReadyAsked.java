package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.scoring.Panel.Part.Asked;
import org.shirube.scoring.PanelResult.PartResult;

import java.util.ArrayList;
import java.util.List;

/// An asked part made ready: its proposition, and the facts that this names.
final class ReadyAsked implements ReadyPart {

    private final Asked part;
    private final Indicator[] facts;

    ReadyAsked(Asked part) {
        this.part = part;
        this.facts = Propositions.facts(part.when()).toArray(Indicator[]::new);
    }

    @Override
    public PartResult result(Known known, String reading) {
        List<IndicatorCode> found = List.of();
        int open = 0;
        boolean told = false;
        for (Indicator fact : facts) {
            switch (known.presence(fact.ordinal())) {
                case YES -> {
                    found = found.isEmpty() ? new ArrayList<>(facts.length) : found;
                    found.add(fact.code());
                    told |= known.used(fact.ordinal()) != Truth.NO;
                }
                case OPEN -> open++;
                case NO -> {}
            }
        }
        Truth holds = known.of(part.when());
        boolean closed = holds == Truth.OPEN && !told && isClosed(known);
        return new PartResult(
                part.id(), closed ? Truth.NO : holds, 0, 0, 0, List.copyOf(found), open);
    }

    private boolean isClosed(Known known) {
        for (Indicator indicator : part.closedBy()) {
            if (known.presence(indicator.ordinal()) != Truth.NO) {
                return false;
            }
        }
        return !part.closedBy().isEmpty();
    }
}
