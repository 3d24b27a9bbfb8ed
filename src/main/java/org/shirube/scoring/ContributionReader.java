package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.scoring.Lens.Contribution;
import org.shirube.scoring.Lens.Counts;
import org.shirube.scoring.Lens.Kind;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Mark;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads what each indicator says about the elements of a lens.
final class ContributionReader {

    private final Map<String, Set<String>> valuesOfElements;
    private final BiFunction<String, Mark, IndicatorCode> codes;
    private final AgedStrengths letters;
    private final Faults faults;

    ContributionReader(
            Map<String, Set<String>> valuesOfElements,
            BiFunction<String, Mark, IndicatorCode> codes,
            Faults faults) {
        this.valuesOfElements = valuesOfElements;
        this.codes = codes;
        this.letters = new AgedStrengths(faults);
        this.faults = faults;
    }

    List<Contribution> read(Fields indicators) {
        List<Contribution> contributions = new ArrayList<>();
        for (Node.Text name : indicators.names()) {
            IndicatorCode code = codes.apply(name.text(), name.at());
            indicators.fields(
                    name.text(),
                    entry -> {
                        for (String element : valuesOfElements.keySet()) {
                            entry.fields(element, fields -> contribution(code, element, fields))
                                    .ifPresent(contributions::add);
                        }
                        entry.refuseTheRest();
                        return entry;
                    });
        }
        return List.copyOf(contributions);
    }

    private Contribution contribution(IndicatorCode code, String element, Fields fields) {
        Set<String> known = valuesOfElements.getOrDefault(element, Set.of());
        List<Node.Text> values = fields.texts("values");
        for (Node.Text value : values) {
            if (!known.contains(value.text())) {
                faults.add(value.at(), "no value '" + value.text() + "'", "one of " + known);
            }
        }
        Contribution contribution =
                new Contribution(
                        code,
                        element,
                        values.stream().map(Node.Text::text).toList(),
                        strengths(fields),
                        fields.choice("counts", Words.all(Counts.class)).orElse(Counts.ALWAYS),
                        fields.choice("kind", Words.all(Kind.class)).orElse(Kind.OWN));
        fields.refuseTheRest();
        return contribution;
    }

    /// `M/S` for every phase, or one each for recruitment (with the journey) and destination. A
    /// phase that is not known has the stronger of the two. No strength: structural.
    private Map<Phase, AgedStrength> strengths(Fields fields) {
        Map<Phase, AgedStrength> strengths = new EnumMap<>(Phase.class);
        if (fields.node("strength").orElse(null) instanceof Node.Fields node) {
            Fields phases = Fields.of(node, "strengths", faults);
            AgedStrength recruitment = letters.read(phases, "recruitment");
            AgedStrength destination = letters.read(phases, "destination");
            phases.refuseTheRest();
            strengths.put(Phase.RECRUITMENT, recruitment);
            strengths.put(Phase.JOURNEY, recruitment);
            strengths.put(Phase.DESTINATION, destination);
        } else if (fields.has("strength")) {
            AgedStrength all = letters.read(fields, "strength");
            for (Phase phase : Phase.values()) {
                strengths.put(phase, all);
            }
        }
        return Map.copyOf(strengths);
    }
}
