package org.shirube.casework;

import org.shirube.screening.AnswerKey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A screening as a reviewer sees it. `version` counts what was decided and handed in, so that
/// nobody decides about what they have not seen. While somebody looks blind, `assessment`, `view`
/// and `events` are empty; dangers never are. `changed` are the answers given since the last
/// decision, `workers` everybody who gave one, began the screening or handed it in.
public record ReviewCase(
        SavedScreening screening,
        ReviewState state,
        int version,
        boolean blind,
        boolean lookedBefore,
        Optional<StoredAssessment> assessment,
        List<DangerEntry> dangers,
        Optional<OwnView> view,
        List<ReviewEvent> events,
        List<ReviewTask> tasks,
        Set<AnswerKey> changed,
        Set<AccountId> workers,
        Optional<AccountId> secondFor) {

    /// The same with the screening as it is on another day.
    ReviewCase with(SavedScreening other) {
        return new ReviewCase(
                other,
                state,
                version,
                blind,
                lookedBefore,
                assessment,
                dangers,
                view,
                events,
                tasks,
                changed,
                workers,
                secondFor);
    }

    /// The last sign-off, if it counts.
    public Optional<ReviewEvent> signOff() {
        return state == ReviewState.SIGNED_OFF
                ? events.reversed().stream()
                        .filter(event -> event.decision().signsOff())
                        .findFirst()
                : Optional.empty();
    }
}
