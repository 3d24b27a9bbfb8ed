package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Phase;
import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.scoring.Panel.Item;
import org.shirube.scoring.Panel.Part.Scored;
import org.shirube.scoring.PanelResult.PartResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A scored part made ready: which facts stand for which of its items, by phase. It is computed
/// twice, with what is unknown taken as no (floor) and as yes (ceiling).
final class Scoreboard {

    private static final int NONE = -1;

    /// A fact that stands for an item of this part when it happened in recruitment (with the
    /// journey), at destination, or both.
    private record Bearing(Indicator indicator, int recruitment, int destination, boolean used) {}

    private final Scored part;
    private final List<Bearing> bearings = new ArrayList<>();

    Scoreboard(Scored part, Catalogue catalogue, Set<String> whenUsed) {
        this.part = part;
        List<String> codes = part.items().stream().map(Item::code).toList();
        for (Indicator indicator : catalogue.indicators()) {
            int recruitment = codes.indexOf(indicator.item(Phase.RECRUITMENT));
            int destination = codes.indexOf(indicator.item(Phase.DESTINATION));
            if (recruitment != NONE || destination != NONE) {
                boolean used = whenUsed.contains(indicator.code().code());
                bearings.add(new Bearing(indicator, recruitment, destination, used));
            }
        }
    }

    PartResult result(Known known, String reading) {
        Tally floor = new Tally(part.items().size());
        Tally ceiling = new Tally(part.items().size());
        List<IndicatorCode> found = new ArrayList<>();
        int open = 0;
        for (Bearing bearing : bearings) {
            int indicator = bearing.indicator().ordinal();
            Truth counts = bearing.used() ? known.used(indicator) : known.presence(indicator);
            if (counts == Truth.YES && add(floor, bearing, known, reading)) {
                found.add(bearing.indicator().code());
            }
            if (counts != Truth.NO) {
                addAll(ceiling, bearing, known, reading, counts);
                open += counts == Truth.OPEN ? 1 : 0;
            }
        }
        return new PartResult(
                part.id(),
                holds(floor, ceiling),
                floor.strong(),
                floor.medium(),
                floor.weak(),
                List.copyOf(found),
                open);
    }

    private Truth holds(Tally floor, Tally ceiling) {
        if (floor.meets(part.positive())) {
            return Truth.YES;
        }
        return ceiling.meets(part.positive()) ? Truth.OPEN : Truth.NO;
    }

    /// In the phases in which it is known to have happened; where none is known it counts as at
    /// destination, where the screening finds the person.
    private boolean add(Tally tally, Bearing bearing, Known known, String reading) {
        int indicator = bearing.indicator().ordinal();
        Facts facts = known.facts();
        boolean before =
                facts.happenedIn(indicator, Phase.RECRUITMENT)
                        || facts.happenedIn(indicator, Phase.JOURNEY);
        boolean there =
                facts.phaseUnknown(indicator) || facts.happenedIn(indicator, Phase.DESTINATION);
        boolean added = before && add(tally, bearing.recruitment(), known, reading);
        return (there && add(tally, bearing.destination(), known, reading)) || added;
    }

    private void addAll(Tally tally, Bearing bearing, Known known, String reading, Truth counts) {
        boolean settled =
                counts == Truth.YES && !known.facts().phaseUnknown(bearing.indicator().ordinal());
        if (settled) {
            add(tally, bearing, known, reading);
        } else {
            add(tally, bearing.recruitment(), known, reading);
            add(tally, bearing.destination(), known, reading);
        }
    }

    private boolean add(Tally tally, int item, Known known, String reading) {
        if (item == NONE) {
            return false;
        }
        Optional<Strength> strength =
                Optional.ofNullable(part.items().get(item).strengths().get(reading))
                        .flatMap(aged -> strength(aged, known));
        strength.ifPresent(found -> tally.add(item, found));
        return strength.isPresent();
    }

    private static Optional<Strength> strength(AgedStrength aged, Known known) {
        return known.perhapsChild() ? aged.child() : aged.adult();
    }
}
