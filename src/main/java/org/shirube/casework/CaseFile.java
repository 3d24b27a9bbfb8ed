package org.shirube.casework;

import org.shirube.scoring.Conclusion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One person's file: its label, what the office calls the person, whether it is worked on, and the
/// screenings so far, the newest first, with the conclusions of those that were handed in.
public record CaseFile(
        CaseId id,
        String label,
        String alias,
        Instant openedAt,
        CaseStanding standing,
        List<SavedScreening> screenings,
        Map<ScreeningId, Conclusion> concluded) {

    public Optional<SavedScreening> newest() {
        return screenings.stream().findFirst();
    }
}
