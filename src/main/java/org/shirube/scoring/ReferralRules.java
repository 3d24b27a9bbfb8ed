package org.shirube.scoring;

import java.util.ArrayList;
import java.util.List;

/// All institutions of one country, under one version, in the order in which the file names them.
public record ReferralRules(String version, List<ReferralRule> rules) {

    static final ReferralRules NONE = new ReferralRules("", List.of());

    /// The texts that must exist.
    List<String> texts() {
        List<String> keys = new ArrayList<>();
        rules.stream().filter(ReferralRule::isOffered).forEach(rule -> add(rule, keys));
        return keys;
    }

    private static void add(ReferralRule rule, List<String> keys) {
        String prefix = "referral." + rule.id() + ".";
        keys.add(prefix + "name");
        keys.add(prefix + "suits");
        if (rule.caution()) {
            keys.add(prefix + "caution");
        }
        rule.contacts().forEach(contact -> keys.add(prefix + "contact." + contact.id()));
    }
}
