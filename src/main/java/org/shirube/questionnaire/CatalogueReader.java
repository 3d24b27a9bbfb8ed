package org.shirube.questionnaire;

import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `indicators.yaml`.
final class CatalogueReader {

    private final Faults faults;
    private final Set<String> seen = new HashSet<>();

    CatalogueReader(Faults faults) {
        this.faults = faults;
    }

    Catalogue read(Node root) {
        Fields fields = Fields.of(root, "the catalogue", faults);
        List<Indicator> indicators = new ArrayList<>();
        for (Node node : fields.nodes("indicator")) {
            Fields entry = Fields.of(node, "an indicator", faults);
            indicators.add(indicator(entry, indicators.size()));
            entry.refuseTheRest();
        }
        fields.optionalText("state");
        Catalogue catalogue = new Catalogue(fields.text("version"), indicators);
        fields.refuseTheRest();
        return catalogue;
    }

    private Indicator indicator(Fields entry, int ordinal) {
        String code = entry.text("code");
        if (!seen.add(code)) {
            faults.add(entry.at("code"), "'" + code + "' stands here twice", "each code once");
        }
        return new Indicator(
                new IndicatorCode(code),
                ordinal,
                entry.text("topic"),
                items(entry),
                new Indicator.Marks(
                        entry.flag("safety"), entry.flag("nonPunishment"), entry.flag("flag")));
    }

    /// One item for every phase, or one each; the journey belongs to recruitment, and a phase that
    /// is not known counts as destination, where the screening finds the person.
    private Map<Phase, String> items(Fields entry) {
        Map<Phase, String> items = new EnumMap<>(Phase.class);
        if (entry.node("delphi").orElse(null) instanceof Node.Fields node) {
            Fields phases = Fields.of(node, "items", faults);
            String recruitment = phases.text("recruitment");
            String destination = phases.text("destination");
            phases.refuseTheRest();
            items.put(Phase.RECRUITMENT, recruitment);
            items.put(Phase.JOURNEY, recruitment);
            items.put(Phase.DESTINATION, destination);
            items.put(Phase.UNKNOWN, destination);
        } else {
            entry.optionalText("delphi")
                    .ifPresent(item ->
                            Words.all(Phase.class).values().forEach(p -> items.put(p, item)));
        }
        return Map.copyOf(items);
    }
}
