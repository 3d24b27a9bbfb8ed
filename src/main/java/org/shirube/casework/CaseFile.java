package org.shirube.casework;

import java.time.Instant;
import java.util.List;

/// One person's file: its label, what the office calls the person, and the screenings so far, the
/// newest first.
public record CaseFile(
        CaseId id, String label, String alias, Instant openedAt, List<SavedScreening> screenings) {}
