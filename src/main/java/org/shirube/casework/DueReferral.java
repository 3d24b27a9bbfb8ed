package org.shirube.casework;

import java.time.LocalDate;
import java.util.Comparator;

/// A referral that was sent and waits for an answer: of which case, to whom, and until when.
public record DueReferral(ReferralId id, String label, Recipient to, LocalDate due) {

    public static final Comparator<DueReferral> FIRST_DUE =
            Comparator.comparing(DueReferral::due).thenComparing(DueReferral::label);
}
