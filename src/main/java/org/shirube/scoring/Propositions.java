package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What propositions speak of.
final class Propositions {

    private Propositions() {}

    /// Every fact that a proposition names, each once, in its order.
    static List<Indicator> facts(Proposition proposition) {
        Set<Indicator> facts = new LinkedHashSet<>();
        collect(proposition, facts);
        return List.copyOf(facts);
    }

    /// The facts of each part that a panel asks, by the part's id.
    static Map<String, List<Indicator>> factsByPart(Panel panel) {
        Map<String, List<Indicator>> facts = new HashMap<>();
        for (Panel.Part part : panel.parts()) {
            if (part instanceof Panel.Part.Asked asked) {
                facts.put(part.id(), facts(asked.when()));
            }
        }
        return facts;
    }

    private static void collect(Proposition proposition, Set<Indicator> facts) {
        switch (proposition) {
            case Proposition.Fact(List<Indicator> named) -> facts.addAll(named);
            case Proposition.Used(List<Indicator> named) -> facts.addAll(named);
            case Proposition.All(List<Proposition> all) -> all.forEach(p -> collect(p, facts));
            case Proposition.Any(List<Proposition> any) -> any.forEach(p -> collect(p, facts));
            case Proposition.Not(Proposition inner) -> collect(inner, facts);
            case Proposition.PartHolds _,
                    Proposition.Child _,
                    Proposition.Scheme _,
                    Proposition.ElementIs _ -> {}
        }
    }
}
