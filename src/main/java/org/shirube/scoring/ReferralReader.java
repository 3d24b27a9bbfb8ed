package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.ReferralRule.Case;
import org.shirube.scoring.ReferralRule.Consent;
import org.shirube.scoring.ReferralRule.Suggest;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads `referrals/japan.yaml`.
final class ReferralReader {

    private final ReferralCaseReader cases;
    private final ContactReader contacts;
    private final Faults faults;
    private final Map<String, Node.Text> taken = new HashMap<>();

    /// The provisions by their codes, each with the facts that bear on it.
    ReferralReader(
            Library library,
            Map<String, List<Indicator>> provisions,
            List<DangerRule> dangers,
            Faults faults) {
        this.cases = new ReferralCaseReader(library, provisions, dangers, faults);
        this.contacts = new ContactReader(faults);
        this.faults = faults;
    }

    ReferralRules read(Node root) {
        Fields fields = Fields.of(root, "referrals", faults);
        String version = fields.text("version");
        fields.text("state");
        fields.text("source");
        List<ReferralRule> rules = new ArrayList<>();
        for (Node node : fields.nodes("institution")) {
            rules.add(rule(Fields.of(node, "an institution", faults)));
        }
        fields.refuseTheRest();
        return new ReferralRules(version, List.copyOf(rules));
    }

    private ReferralRule rule(Fields fields) {
        Suggest suggest =
                fields.choice("suggest", Words.all(Suggest.class)).orElse(Suggest.WHEN_IT_SUITS);
        ReferralRule rule =
                new ReferralRule(
                        id(fields),
                        suggest,
                        consent(fields, suggest),
                        fields.flag("caution"),
                        all(fields, "any"),
                        all(fields, "notWhen"),
                        all(fields, "first"),
                        fields.nodes("contacts").stream()
                                .map(node -> contacts.read(Fields.of(node, "a contact", faults)))
                                .toList());
        check(rule, fields);
        fields.refuseTheRest();
        return rule;
    }

    private String id(Fields fields) {
        String id = fields.text("id");
        Node.Text earlier = taken.putIfAbsent(id, new Node.Text(fields.at("id"), id));
        if (earlier != null) {
            faults.add(
                    fields.at("id"),
                    "'" + id + "' is taken by " + earlier.at(),
                    "an id of its own");
        }
        return id;
    }

    private Consent consent(Fields fields, Suggest suggest) {
        if (suggest != Suggest.NEVER && !fields.has("consent")) {
            fields.text("consent");
        }
        return fields.choice("consent", Words.all(Consent.class)).orElse(Consent.NEEDED);
    }

    private List<Case> all(Fields fields, String key) {
        return fields.nodes(key).stream()
                .map(node -> cases.read(Fields.of(node, "a case", faults), key.equals("any")))
                .toList();
    }

    private void check(ReferralRule rule, Fields fields) {
        if (!rule.isOffered()) {
            fields.text("reason");
        }
        if (rule.isOffered() == rule.any().isEmpty()) {
            faults.add(
                    fields.at("any"),
                    "'"
                            + rule.id()
                            + "' "
                            + (rule.isOffered() ? "never suits" : "is never suggested"),
                    rule.isOffered() ? "any: with one case" : "a reason, and no cases");
        }
    }
}
