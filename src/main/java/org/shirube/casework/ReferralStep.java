package org.shirube.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A step of a referral, the how-manieth from 1: what was done, on which day, who wrote it down and
/// when, and since when it is taken back, if it is. What is taken back counts for nothing and is
/// still shown.
public record ReferralStep(
        int ordinal,
        ReferralDeed deed,
        LocalDate on,
        AccountId by,
        Instant at,
        Optional<Instant> takenBack) {

    /// In characters, of each thing that is written in it.
    public static final int LONGEST = 10_000;

    public boolean stands() {
        return takenBack.isEmpty();
    }
}
