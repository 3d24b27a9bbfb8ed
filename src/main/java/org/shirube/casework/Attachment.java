package org.shirube.casework;

import java.time.Instant;
import java.util.Optional;

/// A file in a case's file: what it was called, what it is, how many bytes, who added it and when,
/// what somebody says of it, and since when it is put away, if it is. The version counts what was
/// said of it.
public record Attachment(
        AttachmentId id,
        String name,
        FileKind kind,
        long length,
        Remark caption,
        AccountId by,
        Instant addedAt,
        Optional<Instant> archivedAt) {

    /// In bytes. A larger one would weigh on every backup and every erasure, which copy the store.
    public static final long LARGEST = 64L * 1024 * 1024;

    public static final int LONGEST_CAPTION = 2_000;

    /// What somebody says of it, and the how-manieth such remark that is.
    public record Remark(String text, int version) {}

    public boolean isArchived() {
        return archivedAt.isPresent();
    }

    public boolean agreesWithItsName() {
        return kind.agreesWith(name);
    }
}
