package org.shirube.casework;

import java.time.Instant;

/// One text that a note has had: the how-manieth, by whom and when.
public record NoteText(int version, String text, AccountId by, Instant at) {}
