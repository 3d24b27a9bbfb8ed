package org.shirube.vault;

import org.shirube.casework.AuditHead;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What stands at the front of a backup: of which store it is, the how-manieth, when it was taken,
/// with which tables, how long the header and the store's file are that follow, their SHA-256 (in
/// hex), and the newest entry of the audit log. Tells nothing about a person.
record Manifest(
        UUID store,
        long number,
        Instant taken,
        int schema,
        Lengths lengths,
        String sha256,
        Optional<AuditHead> end) {

    /// In bytes.
    record Lengths(int header, long file) {

        static final int MOST_HEADER = 1024 * 1024;

        /// Throws IllegalArgumentException for lengths that no backup has.
        Lengths {
            if (header < 1 || header > MOST_HEADER || file < Front.LENGTH || file > 1L << 40) {
                throw new IllegalArgumentException("no lengths of a backup");
            }
        }

        /// How long the whole backup is.
        long whole() {
            return start() + file;
        }

        /// Where the store's file begins.
        long start() {
            return (long) ManifestText.LENGTH + header;
        }
    }
}
