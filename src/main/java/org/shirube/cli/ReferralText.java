package org.shirube.cli;

import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Contact;
import org.shirube.scoring.Referral;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// The institutions that suit, as lines of plain English.
final class ReferralText {

    private final Labels labels;

    ReferralText(Labels labels) {
        this.labels = labels;
    }

    void add(StringJoiner page, List<Referral> referrals) {
        if (referrals.isEmpty()) {
            return;
        }
        page.add("  Who can help (nobody is contacted; ask for consent each time):");
        referrals.forEach(referral -> add(page, referral));
    }

    private void add(StringJoiner page, Referral referral) {
        page.add("    - " + labels.of("referral", referral.id() + ".name") + conditions(referral));
        if (referral.caution()) {
            page.add("      " + labels.of("referral", referral.id() + ".caution"));
        }
        if (!referral.contacts().isEmpty()) {
            page.add(
                    "      "
                            + referral.contacts().stream()
                                    .map(ReferralText::number)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static String conditions(Referral referral) {
        List<String> conditions = new ArrayList<>();
        referral.level()
                .map(level ->
                        switch (level) {
                            case RED -> "now";
                            case ORANGE -> "within 24 hours";
                            case YELLOW -> "with a date";
                        })
                .ifPresent(conditions::add);
        if (referral.legalAdviceFirst()) {
            conditions.add("legal advice first");
        }
        if (referral.afterRecognition()) {
            conditions.add("normally only after recognition");
        }
        conditions.add(
                switch (referral.consent()) {
                    case NEEDED -> "with consent";
                    case NOT_WHEN_LIFE_AT_RISK -> "with consent unless life is at risk";
                    case LAW -> "notifying is a duty";
                });
        return " (" + String.join("; ", conditions) + ")";
    }

    private static String number(Contact contact) {
        String languages =
                contact.languages().isEmpty() ? "" : " " + String.join(" ", contact.languages());
        String checked =
                contact.certainty() == Certainty.MEMORY
                        ? "check before use"
                        : contact.lastChecked().map(day -> "checked " + day).orElse("");
        return contact.number() + languages + " (" + checked + ")";
    }
}
