package org.shirube.ui.attachments;

import javafx.scene.Node;

import org.shirube.casework.AccountId;
import org.shirube.text.Texts;
import org.shirube.ui.casefile.CaseSection;

import java.util.Map;

/// The attachments of a case, as a section of its page. `label` is what a file is called that is
/// written outside: never by what it was called or whom it is about.
public record AttachmentsSection(
        AttachmentsModel model, String label, Map<AccountId, String> names, Places places)
        implements CaseSection {

    @Override
    public String anchor() {
        return "attachments";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("attachments.title");
    }

    @Override
    public Node view(Texts texts) {
        return new AttachmentsView(this, texts);
    }

    @Override
    public void letGo(Runnable way) {
        model.look().close();
        way.run();
    }
}
