package org.shirube.scoring;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Words;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.List;

/// Reads `danger.yaml`.
final class DangerReader {

    private final CircumstanceReader circumstances;
    private final Faults faults;

    DangerReader(Library library, Faults faults) {
        this.circumstances = new CircumstanceReader(library, faults);
        this.faults = faults;
    }

    DangerRules read(Node root) {
        Fields fields = Fields.of(root, "dangers", faults);
        String version = fields.text("version");
        fields.text("state");
        fields.text("source");
        List<DangerRule> rules = new ArrayList<>();
        for (Node node : fields.nodes("danger")) {
            rules.add(rule(Fields.of(node, "a danger", faults)));
        }
        fields.refuseTheRest();
        return new DangerRules(version, List.copyOf(rules));
    }

    private DangerRule rule(Fields fields) {
        DangerRule rule =
                new DangerRule(
                        fields.text("id"),
                        fields.choice("level", Words.all(Danger.Level.class))
                                .orElse(Danger.Level.ORANGE),
                        fields.nodes("any").stream()
                                .map(node -> circumstance(Fields.of(node, "a case", faults)))
                                .toList());
        if (rule.any().isEmpty()) {
            faults.add(fields.at(), "'" + rule.id() + "' never fires", "any: with one case");
        }
        fields.refuseTheRest();
        return rule;
    }

    private Circumstance circumstance(Fields fields) {
        Circumstance circumstance = circumstances.read(fields);
        fields.refuseTheRest();
        return circumstance;
    }
}
