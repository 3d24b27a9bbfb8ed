package org.shirube.casework;

import java.util.Optional;
import java.util.Set;

/// What somebody wants in a report of a case: the answers of which questionnaires, what is added to
/// them, why the conclusion is, where it is; and for whom, if for a recipient of a referral, and
/// why that is done without the person's yes, where it is.
public record ReportRequest(
        Set<String> questionnaires,
        Set<ReportChoice> chosen,
        String reason,
        Optional<ReferralId> to,
        String without) {

    public ReportRequest {
        questionnaires = Set.copyOf(questionnaires);
        chosen = Set.copyOf(chosen);
    }

    public boolean has(ReportChoice choice) {
        return chosen.contains(choice);
    }
}
