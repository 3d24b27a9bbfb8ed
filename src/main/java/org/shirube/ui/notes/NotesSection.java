package org.shirube.ui.notes;

import javafx.scene.Node;

import org.shirube.casework.AccountId;
import org.shirube.text.Texts;
import org.shirube.ui.casefile.CaseSection;

import java.util.Map;

/// The notes of a case, as a section of its page. `names` are those of the accounts.
public record NotesSection(NotesModel model, Map<AccountId, String> names) implements CaseSection {

    @Override
    public String anchor() {
        return "notes";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("notes.title");
    }

    @Override
    public Node view(Texts texts) {
        return new NotesView(model, new NoteWords(texts, names));
    }

    @Override
    public void letGo(Runnable way) {
        model.letGo(way);
    }
}
