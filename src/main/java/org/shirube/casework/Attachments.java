package org.shirube.casework;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// What somebody who is signed in does with the files that lie in a case's file.
public final class Attachments {

    private final Session session;

    public Attachments(Session session) {
        this.session = session;
    }

    /// The attachments of a case, the newest first, those that are put away too.
    public List<Attachment> of(CaseId id) {
        return allowed(Operation.OPEN_CASE).of(id);
    }

    /// Begins to take a file in. Empty and too large ones are refused before a byte is read.
    public Steps<Adding> add(CaseId id, Incoming file) {
        var store = allowed(Operation.ATTACH);
        if (file.length() == 0) {
            return Steps.of(new Adding.Refused(Adding.Why.EMPTY));
        }
        if (file.length() > Attachment.LARGEST) {
            return Steps.of(new Adding.Refused(Adding.Why.TOO_LARGE));
        }
        return store.add(id, file);
    }

    /// All its bytes, to be looked at in the program; empty where they do not open.
    public Optional<byte[]> content(AttachmentId id) {
        return allowed(Operation.OPEN_CASE).content(id);
    }

    /// Begins to write it to a place that somebody named. The log says so before the first byte.
    public Steps<Exporting> export(AttachmentId id, OutputStream target) {
        return allowed(Operation.ATTACH).export(id, target);
    }

    /// What somebody says of it, in the place of the caption of this version.
    public Saving caption(AttachmentId id, int version, String text) {
        var store = allowed(Operation.ATTACH);
        var said = text.strip();
        if (said.length() > Attachment.LONGEST_CAPTION) {
            throw new IllegalArgumentException("a caption of " + said.length());
        }
        return store.caption(id, version, said);
    }

    public Saving archive(AttachmentId id) {
        return allowed(Operation.ATTACH).archive(id);
    }

    public Saving bringBack(AttachmentId id) {
        return allowed(Operation.ATTACH).bringBack(id);
    }

    private AttachmentStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.folder().attachments();
    }
}
