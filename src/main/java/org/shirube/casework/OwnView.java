package org.shirube.casework;

import org.shirube.scoring.Conclusion;

import java.time.Instant;

/// What whoever screened thinks of it themselves, beside what the tool makes of the answers.
public record OwnView(Conclusion conclusion, String words, AccountId by, Instant at) {}
