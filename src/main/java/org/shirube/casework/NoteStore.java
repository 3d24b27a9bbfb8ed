package org.shirube.casework;

import java.util.List;

/// Where the notes of cases lie. Called from one thread at a time.
public interface NoteStore {

    /// The notes of a case, the newest first, those that are put away too.
    List<Note> of(CaseId id);

    Saving write(CaseId id, String text);

    /// Refused as changed elsewhere where the note no longer has this version.
    Saving change(NoteId id, int version, String text);

    Saving archive(NoteId id);

    Saving bringBack(NoteId id);

    /// Every text that the note has had, the newest first.
    List<NoteText> texts(NoteId id);
}
