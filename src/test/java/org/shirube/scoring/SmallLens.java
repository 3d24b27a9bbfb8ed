package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.Indicator.Marks;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Rule.Effect;
import org.shirube.questionnaire.Rule.Says;
import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.scoring.Lens.Contribution;
import org.shirube.scoring.Lens.Counts;
import org.shirube.scoring.Lens.Kind;
import org.shirube.scoring.Lens.LinkRule;
import org.shirube.scoring.Lens.Receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A lens with the shipped levels, elements and conclusions over four strong, four medium and four
/// weak facts for the means, so that every mixture of them can be tried.
final class SmallLens {

    private static final int EACH = 4;
    private static final IndicatorCode LINK = new IndicatorCode("link");
    private static final Judge JUDGE = judge();

    private SmallLens() {}

    /// The status of the means for an adult with so many items of each strength.
    static Status meansWith(int strong, int medium, int weak) {
        Facts facts = new Facts(3 * EACH + 1);
        int[] counts = {strong, medium, weak};
        for (int strength = 0; strength < counts.length; strength++) {
            for (int item = 0; item < counts[strength]; item++) {
                var there = new Effect(indicator(LINK, 3 * EACH), Says.PRESENT);
                facts.note(strength * EACH + item, there);
            }
        }
        return JUDGE.judge(facts, new Situation(Minority.NO, "", true)).statuses().get(1);
    }

    private static Judge judge() {
        List<Indicator> indicators = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        for (Strength strength : List.of(Strength.STRONG, Strength.MEDIUM, Strength.WEAK)) {
            for (int item = 0; item < EACH; item++) {
                var code = new IndicatorCode(strength + "-" + item);
                indicators.add(indicator(code, indicators.size()));
                contributions.add(means(code, strength));
            }
        }
        indicators.add(indicator(LINK, indicators.size()));
        return new Judge(new ReadyLens(lens(contributions), new Catalogue("1", indicators)));
    }

    private static Indicator indicator(IndicatorCode code, int ordinal) {
        return new Indicator(code, ordinal, "", Map.of(), new Marks(false, false, false));
    }

    private static Contribution means(IndicatorCode code, Strength strength) {
        var aged = new AgedStrength(Optional.of(strength), Optional.of(strength));
        Map<Phase, AgedStrength> strengths =
                Arrays.stream(Phase.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> aged));
        return new Contribution(code, "means", List.of(), strengths, Counts.ALWAYS, Kind.OWN);
    }

    private static Lens lens(List<Contribution> contributions) {
        Lens shipped = Shipped.rules().lens();
        return new Lens(
                "small",
                "1",
                shipped.levels(),
                shipped.elements().stream().map(SmallLens::withoutGates).toList(),
                new Receipt(Set.of(), Set.of()),
                new LinkRule(LINK, Set.of(), Set.of(), Set.of()),
                shipped.conclusions(),
                List.of(),
                contributions);
    }

    private static Lens.Element withoutGates(Lens.Element element) {
        return new Lens.Element(
                element.id(),
                element.values(),
                element.oneIsEnough(),
                element.neutral(),
                element.notNeededForChild(),
                Map.of());
    }
}
