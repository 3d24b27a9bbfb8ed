package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.scoring.Panel.Part.Asked;
import org.shirube.scoring.PanelResult.PartResult;

import java.util.List;

/// An asked part made ready: its proposition, and the facts that this names, in their order and as
/// a set.
final class ReadyAsked implements ReadyPart {

    private final String id;
    private final ReadyProposition when;
    private final Indicator[] named;
    private final FactSet facts;
    private final FactSet closedBy;

    ReadyAsked(Asked part, int catalogued) {
        List<Indicator> indicators = Propositions.facts(part.when());
        id = part.id();
        when = ReadyProposition.of(part.when(), catalogued);
        named = indicators.toArray(Indicator[]::new);
        facts = FactSet.of(indicators, catalogued);
        closedBy = FactSet.of(part.closedBy(), catalogued);
    }

    @Override
    public PartResult result(Known known, String reading) {
        Truth holds = when.of(known);
        boolean closed = holds == Truth.OPEN && isClosed(known);
        int found = facts.countIn(known.there());
        int open = named.length - found - facts.countIn(known.missing());
        return new PartResult(
                id, closed ? Truth.NO : holds, 0, 0, 0, found(known.there(), found), open);
    }

    /// The facts that would close the part were all denied, and nothing that may have served was
    /// told instead.
    private boolean isClosed(Known known) {
        return !closedBy.isEmpty() && closedBy.isWithin(known.missing()) && !told(known);
    }

    private boolean told(Known known) {
        for (Indicator fact : named) {
            if (known.there().has(fact.ordinal()) && known.used(fact.ordinal()) != Truth.NO) {
                return true;
            }
        }
        return false;
    }

    private List<IndicatorCode> found(FactSet there, int count) {
        if (count == 0) {
            return List.of();
        }
        IndicatorCode[] found = new IndicatorCode[count];
        int next = 0;
        for (int place = 0; next < count; place++) {
            if (there.has(named[place].ordinal())) {
                found[next++] = named[place].code();
            }
        }
        return List.of(found);
    }
}
