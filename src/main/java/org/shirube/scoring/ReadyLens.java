package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Phase;
import org.shirube.scoring.Lens.Contribution;
import org.shirube.scoring.Lens.Counts;
import org.shirube.scoring.Lens.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A lens made ready for judging: codes, elements and items as places in arrays.
final class ReadyLens {

    static final String ACT = "act";
    static final String MEANS = "means";
    static final String PURPOSE = "purpose";

    final Lens lens;
    final List<Weight> weights = new ArrayList<>();

    /// The same by the place of the element that they weigh for.
    final List<List<Weight>> byElement = new ArrayList<>();

    final List<int[][]> gates = new ArrayList<>();
    final int linkQuestion;
    final int[] childInstead;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();

    ReadyLens(Lens lens, Catalogue catalogue) {
        this.lens = lens;
        for (Element element : lens.elements()) {
            places.put(element.id(), places.size());
            byElement.add(new ArrayList<>());
            gates.add(
                    element.gates().values().stream()
                            .map(codes -> ordinals(codes, catalogue))
                            .toArray(int[][]::new));
        }
        lens.contributions().forEach(one -> weights.add(weight(one, catalogue)));
        weights.forEach(weight -> byElement.get(weight.element).add(weight));
        linkQuestion = catalogue.get(lens.link().question()).ordinal();
        childInstead = ordinals(lens.link().childInstead(), catalogue);
    }

    private static int[] ordinals(Iterable<IndicatorCode> codes, Catalogue catalogue) {
        List<Integer> ordinals = new ArrayList<>();
        codes.forEach(code -> ordinals.add(catalogue.get(code).ordinal()));
        return ordinals.stream().mapToInt(Integer::intValue).toArray();
    }

    private Weight weight(Contribution contribution, Catalogue catalogue) {
        Indicator indicator = catalogue.get(contribution.indicator());
        boolean coercive =
                contribution.element().equals(MEANS)
                        && contribution.values().stream().anyMatch(lens.link().means()::contains);
        boolean labour =
                contribution.element().equals(PURPOSE)
                        && contribution.values().stream()
                                .anyMatch(lens.receipt().purposes()::contains);
        int[] byPhase = {
            item(indicator.item(Phase.RECRUITMENT)),
            item(indicator.item(Phase.JOURNEY)),
            item(indicator.item(Phase.DESTINATION))
        };
        int element = place(contribution.element());
        return new Weight(
                contribution,
                indicator.ordinal(),
                element,
                coercive,
                labour,
                provesElsewhere(contribution),
                byPhase);
    }

    /// Whether the bare fact proves another element, so that here only its use does.
    private boolean provesElsewhere(Contribution contribution) {
        return lens.contributions().stream()
                .filter(other -> other.indicator().equals(contribution.indicator()))
                .filter(other -> !other.element().equals(contribution.element()))
                .anyMatch(other -> other.counts() != Counts.WHEN_USED);
    }

    private int item(String name) {
        return items.computeIfAbsent(name, _ -> items.size());
    }

    List<Element> elements() {
        return lens.elements();
    }

    int itemCount() {
        return items.size();
    }

    int place(String element) {
        return places.getOrDefault(element, 0);
    }
}
