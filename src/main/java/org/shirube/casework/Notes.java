package org.shirube.casework;

import java.util.List;

/// What somebody who is signed in does with the notes of a case. Nothing is deleted: a note that
/// nobody wants is put away, and every text that it had is kept.
public final class Notes {

    private final Session session;

    public Notes(Session session) {
        this.session = session;
    }

    /// The notes of a case, the newest first, those that are put away too.
    public List<Note> of(CaseId id) {
        return allowed(Operation.OPEN_CASE).of(id);
    }

    /// The text must fit, see [Note#fits].
    public Saving write(CaseId id, String text) {
        return allowed(Operation.NOTE_CASE).write(id, fitting(text));
    }

    /// Another text in the place of this version. Refused as changed elsewhere where somebody has
    /// written a newer one: then both are to be looked at.
    public Saving change(NoteId id, int version, String text) {
        return allowed(Operation.NOTE_CASE).change(id, version, fitting(text));
    }

    public Saving archive(NoteId id) {
        return allowed(Operation.NOTE_CASE).archive(id);
    }

    public Saving bringBack(NoteId id) {
        return allowed(Operation.NOTE_CASE).bringBack(id);
    }

    /// Every text that the note has had, the newest first.
    public List<NoteText> texts(NoteId id) {
        return allowed(Operation.OPEN_CASE).texts(id);
    }

    private static String fitting(String text) {
        var stripped = text.strip();
        if (!Note.fits(stripped)) {
            throw new IllegalArgumentException("a note of " + Note.length(stripped));
        }
        return stripped;
    }

    private NoteStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.folder().notes();
    }
}
