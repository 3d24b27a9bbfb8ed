package org.shirube.casework;

import org.shirube.source.Sha256;

import java.time.Instant;
import java.util.Optional;

/// A decision that was taken, by whom and when. A rating is `blind` where its author had seen
/// neither the tool's result nor anybody else's. What is signed off is sealed by the SHA-256 of the
/// frozen assessment.
public record ReviewEvent(
        Decision decision, AccountId by, Instant at, boolean blind, Optional<String> hash) {

    /// By which what is signed off is sealed, of all its rows as text: 64 hexadecimal digits.
    public static String hash(String rows) {
        return Sha256.of(rows);
    }
}
