package org.shirube.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is kept of a report that leaves the store: in which language (a BCP 47 tag), what was
/// chosen to stand in it, of which questionnaires, and why the conclusion stands in it where it
/// does; for one recipient, what the referral says was handed over.
public record ReportNote(
        String language,
        Set<ReportChoice> chosen,
        List<String> questionnaires,
        String reason,
        Optional<Handed> handed) {

    public ReportNote {
        chosen = Set.copyOf(chosen);
        questionnaires = List.copyOf(questionnaires);
    }

    /// The referral, at the version that was read, the deed and its day.
    public record Handed(ReferralId to, int version, ReferralDeed.Handed deed, LocalDate on) {}
}
