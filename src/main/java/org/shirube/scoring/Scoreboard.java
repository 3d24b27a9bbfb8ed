package org.shirube.scoring;

import org.jspecify.annotations.Nullable;
import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Phase;
import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.scoring.Panel.Item;
import org.shirube.scoring.Panel.Part.Scored;
import org.shirube.scoring.PanelResult.PartResult;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A scored part made ready: which facts stand for which of its items, by phase. It is computed
/// with what is unknown taken as no (floor) and, where that is not enough, as yes (ceiling).
final class Scoreboard implements ReadyPart {

    private static final int NONE = -1;

    /// A fact that stands for an item of this part when it happened in recruitment (with the
    /// journey), at destination, or both.
    private record Bearing(Indicator indicator, int recruitment, int destination, boolean used) {

        Truth counts(Known known) {
            int place = indicator.ordinal();
            return used ? known.used(place) : known.presence(place);
        }
    }

    private final Scored part;
    private final List<Bearing> bearings = new ArrayList<>();

    /// By reading, the strength of each item; null where it does not count.
    private final Map<String, @Nullable Strength[]> forAdults = new HashMap<>();

    private final Map<String, @Nullable Strength[]> forChildren = new HashMap<>();
    private final @Nullable Strength[] none;

    Scoreboard(Scored part, Catalogue catalogue, Set<String> whenUsed) {
        this.part = part;
        none = new Strength[part.items().size()];
        for (int item = 0; item < none.length; item++) {
            ready(item, part.items().get(item).strengths());
        }
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

    private void ready(int item, Map<String, AgedStrength> strengths) {
        strengths.forEach((reading, aged) -> {
            column(forAdults, reading)[item] = aged.adult().orElse(null);
            column(forChildren, reading)[item] = aged.child().orElse(null);
        });
    }

    private @Nullable Strength[] column(Map<String, @Nullable Strength[]> columns, String reading) {
        return columns.computeIfAbsent(reading, _ -> new Strength[none.length]);
    }

    @Override
    public PartResult result(Known known, String reading) {
        @Nullable Strength[] strengths =
                (known.perhapsChild() ? forChildren : forAdults).getOrDefault(reading, none);
        Tally floor = new Tally(part.items().size());
        List<IndicatorCode> found = new ArrayList<>();
        int open = 0;
        for (Bearing bearing : bearings) {
            Truth counts = bearing.counts(known);
            if (counts == Truth.YES && add(floor, bearing, known, strengths)) {
                found.add(bearing.indicator().code());
            }
            open += counts == Truth.OPEN ? 1 : 0;
        }
        return new PartResult(
                part.id(),
                holds(floor, known, strengths),
                floor.strong(),
                floor.medium(),
                floor.weak(),
                List.copyOf(found),
                open);
    }

    private Truth holds(Tally floor, Known known, @Nullable Strength[] strengths) {
        if (floor.meets(part.positive())) {
            return Truth.YES;
        }
        return ceiling(known, strengths).meets(part.positive()) ? Truth.OPEN : Truth.NO;
    }

    private Tally ceiling(Known known, @Nullable Strength[] strengths) {
        Tally ceiling = new Tally(part.items().size());
        for (Bearing bearing : bearings) {
            Truth counts = bearing.counts(known);
            if (counts != Truth.NO) {
                addAll(ceiling, bearing, known, strengths, counts);
            }
        }
        return ceiling;
    }

    /// In the phases in which it is known to have happened; where none is known it counts as at
    /// destination, where the screening finds the person.
    private static boolean add(
            Tally tally, Bearing bearing, Known known, @Nullable Strength[] strengths) {
        int indicator = bearing.indicator().ordinal();
        Facts facts = known.facts();
        boolean before =
                facts.happenedIn(indicator, Phase.RECRUITMENT)
                        || facts.happenedIn(indicator, Phase.JOURNEY);
        boolean there =
                facts.phaseUnknown(indicator) || facts.happenedIn(indicator, Phase.DESTINATION);
        boolean added = before && add(tally, bearing.recruitment(), strengths);
        return (there && add(tally, bearing.destination(), strengths)) || added;
    }

    private static void addAll(
            Tally tally,
            Bearing bearing,
            Known known,
            @Nullable Strength[] strengths,
            Truth counts) {
        boolean settled =
                counts == Truth.YES && !known.facts().phaseUnknown(bearing.indicator().ordinal());
        if (settled) {
            add(tally, bearing, known, strengths);
        } else {
            add(tally, bearing.recruitment(), strengths);
            add(tally, bearing.destination(), strengths);
        }
    }

    private static boolean add(Tally tally, int item, @Nullable Strength[] strengths) {
        Strength strength = item == NONE ? null : strengths[item];
        if (strength == null) {
            return false;
        }
        tally.add(item, strength);
        return true;
    }
}
