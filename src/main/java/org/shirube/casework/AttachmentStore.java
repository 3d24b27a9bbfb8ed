package org.shirube.casework;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Where attachments lie, sealed with their case's own key. Called from one thread at a time.
public interface AttachmentStore {

    /// The attachments of a case, the newest first, those that are put away too.
    List<Attachment> of(CaseId id);

    /// Takes the file in piece by piece; closed early, nothing of it is left.
    Steps<Adding> add(CaseId id, Incoming file);

    /// All its bytes, to be looked at; empty where they do not open or are gone.
    Optional<byte[]> content(AttachmentId id);

    /// Writes it piece by piece to a place outside the store.
    Steps<Exporting> export(AttachmentId id, OutputStream target);

    /// Refused as changed elsewhere where the caption no longer has this version.
    Saving caption(AttachmentId id, int version, String text);

    Saving archive(AttachmentId id);

    Saving bringBack(AttachmentId id);
}
