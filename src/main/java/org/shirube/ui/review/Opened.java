package org.shirube.ui.review;

import org.shirube.casework.Account;
import org.shirube.casework.Barrier;
import org.shirube.casework.ReviewCase;
import org.shirube.scoring.AskNext;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The case that a reviewer looks at, with what keeps them from each decision, what could still be
/// asked, and who else could be asked.
record Opened(
        ReviewCase found, Map<Kind, Barrier> barriers, List<AskNext> next, List<Account> others) {

    Opened {
        barriers = new EnumMap<>(barriers);
    }

    Optional<Barrier> barrier(Kind kind) {
        return Optional.ofNullable(barriers.get(kind));
    }

    /// What can be chosen at all, as the case stands.
    List<Kind> kinds() {
        if (found.blind()) {
            return List.of(Kind.RATE);
        }
        return switch (found.state()) {
            case SIGNED_OFF -> List.of(Kind.REOPEN);
            case SENT_BACK -> List.of();
            case WAITING ->
                    List.of(
                            Kind.AGREE,
                            Kind.ASK,
                            Kind.OVERRIDE,
                            Kind.SECOND,
                            Kind.REFER,
                            Kind.RATE);
        };
    }
}
