package org.shirube.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// Something that is to be done in a case, until when and by whom: by whoever comes to it first
/// where nobody is named. The version counts its changes from 1.
public record FollowUp(
        FollowUpId id,
        String what,
        LocalDate due,
        Optional<AccountId> forWhom,
        AccountId addedBy,
        Optional<Done> done,
        int version) {

    /// In characters, as people count them.
    public static final int LONGEST = 500;

    /// What is still to be done comes first, the soonest before the others; then the rest, the last
    /// that was done before the others.
    public static final Comparator<FollowUp> TO_DO_FIRST =
            Comparator.comparing(FollowUp::isDone)
                    .thenComparing(
                            one -> one.done().map(Done::at).orElse(Instant.MAX),
                            Comparator.reverseOrder())
                    .thenComparing(FollowUp::due)
                    .thenComparing(one -> one.id().id());

    public record Done(AccountId by, Instant at) {}

    /// Whether a text says something, and not too much.
    public static boolean fits(String what) {
        return !what.isBlank() && what.codePointCount(0, what.length()) <= LONGEST;
    }

    public boolean isDone() {
        return done.isPresent();
    }

    public boolean isOverdue(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }
}
