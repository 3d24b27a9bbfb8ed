package org.shirube.ui.notes;

import org.shirube.casework.AccountId;
import org.shirube.casework.Note;
import org.shirube.casework.NoteText;
import org.shirube.text.Texts;

import java.util.Map;
import java.util.Optional;

/// Who wrote a note and when, in words.
record NoteWords(Texts texts, Map<AccountId, String> names) {

    String written(Note note) {
        String first = texts.get("notes.by", name(note.by()), texts.dateTime(note.writtenAt()));
        return note.now().version() == 1
                ? first
                : texts.get(
                        "notes.changed-by",
                        first,
                        name(note.now().by()),
                        texts.dateTime(note.now().at()));
    }

    String written(NoteText text) {
        return texts.get("notes.by", name(text.by()), texts.dateTime(text.at()));
    }

    private String name(AccountId account) {
        return Optional.ofNullable(names.get(account)).orElseGet(() -> texts.get("audit.nobody"));
    }
}
