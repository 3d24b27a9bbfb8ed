package org.shirube.ui.history;

import javafx.scene.Node;

import org.shirube.casework.AccountId;
import org.shirube.text.Texts;
import org.shirube.ui.casefile.CaseSection;

import java.util.Map;

/// What happened to a case, as a section of its page. `names` are those of the accounts.
public record HistorySection(HistoryModel model, Map<AccountId, String> names)
        implements CaseSection {

    @Override
    public String anchor() {
        return "history";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("history.title");
    }

    @Override
    public Node view(Texts texts) {
        return new HistoryView(model, names, texts);
    }
}
