package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.scoring.Lens.Threshold;
import org.shirube.scoring.Panel.Concluding;
import org.shirube.scoring.Panel.Item;
import org.shirube.scoring.Panel.Part;
import org.shirube.scoring.Panel.Reading;
import org.shirube.scoring.Panel.Sees;
import org.shirube.scoring.Panel.Sure;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a lens beside the Protocol and checks every code, part and reading in it.
final class PanelReader {

    private static final Proposition ALWAYS = new Proposition.All(List.of());

    private final Catalogue catalogue;
    private final Set<String> elements;
    private final Faults faults;

    PanelReader(Catalogue catalogue, Set<String> elements, Faults faults) {
        this.catalogue = catalogue;
        this.elements = elements;
        this.faults = faults;
    }

    Panel read(Node root) {
        Fields fields = Fields.of(root, "a lens", faults);
        PropositionReader propositions = new PropositionReader(catalogue, elements, faults);
        fields.text("source");
        fields.text("state");
        List<Reading> readings = readings(fields, propositions);
        List<Threshold> positive = thresholds(fields);
        Panel panel =
                new Panel(
                        fields.idOfFile(),
                        fields.text("version"),
                        fields.flag("provisional"),
                        readings,
                        codes(fields),
                        parts(fields, propositions, readings, positive),
                        conclusions(fields, propositions));
        fields.refuseTheRest();
        return panel;
    }

    private List<Reading> readings(Fields fields, PropositionReader propositions) {
        List<Reading> readings = new ArrayList<>();
        for (Node node : fields.nodes("reading")) {
            Fields reading = Fields.of(node, "a reading", faults);
            readings.add(
                    new Reading(
                            reading.text("id"),
                            propositions.read(reading),
                            reading.flag("provisional")));
            reading.refuseTheRest();
        }
        return readings.isEmpty() ? List.of(new Reading("", ALWAYS, false)) : List.copyOf(readings);
    }

    private Set<String> codes(Fields fields) {
        Set<String> codes = new HashSet<>();
        for (Node.Text code : fields.texts("whenUsed")) {
            if (catalogue.find(new IndicatorCode(code.text())).isEmpty()) {
                faults.add(code.at(), "'" + code.text() + "' is no indicator", "a known code");
            }
            codes.add(code.text());
        }
        return Set.copyOf(codes);
    }

    private List<Threshold> thresholds(Fields fields) {
        List<Threshold> thresholds = new ArrayList<>();
        for (Node node : fields.nodes("positive")) {
            thresholds.add(LensReader.threshold(Fields.of(node, "a threshold", faults)));
        }
        return List.copyOf(thresholds);
    }

    private List<Part> parts(
            Fields fields,
            PropositionReader propositions,
            List<Reading> readings,
            List<Threshold> positive) {
        List<Part> parts = new ArrayList<>();
        for (Node node : fields.nodes("part")) {
            Fields part = Fields.of(node, "a part", faults);
            String id = part.text("id");
            parts.add(
                    part.has("item")
                            ? new Part.Scored(id, items(part, readings), positive)
                            : new Part.Asked(
                                    id,
                                    propositions.read(part),
                                    propositions.indicators(part, "closedBy"),
                                    part.choice("sure", Words.all(Sure.class))));
            propositions.known(id);
            part.refuseTheRest();
        }
        refuseTwins(parts.stream().map(Part::id).toList(), fields);
        return List.copyOf(parts);
    }

    private void refuseTwins(List<String> ids, Fields fields) {
        if (Set.copyOf(ids).size() < ids.size()) {
            faults.add(fields.at("part"), "an id stands here twice", "each id once");
        }
    }

    private List<Item> items(Fields part, List<Reading> readings) {
        if (!part.has("item")) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        part.fields(
                "item",
                entries -> {
                    for (Node.Text code : entries.names()) {
                        items.add(new Item(code.text(), strengths(entries, code.text(), readings)));
                    }
                    return entries;
                });
        return List.copyOf(items);
    }

    /// One strength for all readings, or one for each that has the item.
    private Map<String, AgedStrength> strengths(
            Fields entries, String code, List<Reading> readings) {
        Map<String, AgedStrength> strengths = new LinkedHashMap<>();
        AgedStrengths letters = new AgedStrengths(faults);
        if (entries.node(code).orElse(null) instanceof Node.Fields node) {
            Fields byReading = Fields.of(node, "strengths", faults);
            for (Reading reading : readings) {
                if (byReading.has(reading.id())) {
                    strengths.put(reading.id(), letters.read(byReading, reading.id()));
                }
            }
            byReading.refuseTheRest();
        } else {
            AgedStrength all = letters.read(entries, code);
            readings.forEach(reading -> strengths.put(reading.id(), all));
        }
        return Map.copyOf(strengths);
    }

    private List<Concluding> conclusions(Fields fields, PropositionReader propositions) {
        List<Concluding> conclusions = new ArrayList<>();
        for (Node node : fields.nodes("conclusion")) {
            Fields rule = Fields.of(node, "a conclusion", faults);
            conclusions.add(
                    new Concluding(
                            rule.text("is"),
                            rule.choice("sees", Words.all(Sees.class)).orElse(Sees.OPEN),
                            propositions.read(rule)));
            rule.refuseTheRest();
        }
        if (conclusions.isEmpty() || !conclusions.getLast().when().equals(ALWAYS)) {
            faults.add(
                    fields.at("conclusion"),
                    "somebody would be without a conclusion",
                    "a last conclusion without conditions");
        }
        return List.copyOf(conclusions);
    }

    /// The ids of a panel that need texts.
    static List<String> texts(Panel panel) {
        String prefix = panel.id() + ".";
        List<String> texts = new ArrayList<>(List.of(prefix + "name", prefix + "about"));
        panel.parts().forEach(part -> texts.add(prefix + "part." + part.id()));
        panel.conclusions()
                .forEach(rule -> {
                    texts.add(prefix + "conclusion." + rule.id());
                    texts.add(prefix + "because." + rule.id());
                });
        texts.addAll(
                panel.readings().stream()
                        .map(Reading::id)
                        .filter(id -> !id.isEmpty())
                        .map(id -> prefix + "reading." + id)
                        .collect(Collectors.toList()));
        return List.copyOf(texts);
    }
}
