package org.shirube.casework;

import java.time.Instant;
import java.util.Optional;

/// Free text in a case's file: who wrote it and when, the text as it stands now, and since when it
/// is put away, if it is. The version counts its texts from 1.
public record Note(
        NoteId id, AccountId by, Instant writtenAt, NoteText now, Optional<Instant> archivedAt) {

    /// In characters, as people count them: a letter outside the basic plane is one.
    public static final int LONGEST = 10_000;

    /// Whether a text can be a note: it says something, and not too much.
    public static boolean fits(String text) {
        return !text.isBlank() && length(text) <= LONGEST;
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    public boolean isArchived() {
        return archivedAt.isPresent();
    }
}
