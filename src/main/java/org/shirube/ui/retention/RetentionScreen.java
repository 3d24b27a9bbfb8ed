package org.shirube.ui.retention;

import javafx.scene.Node;

import org.shirube.text.Texts;
import org.shirube.ui.OfficePage;
import org.shirube.ui.kit.PageScroll;

/// How long cases are kept, as one screen of the window.
public final class RetentionScreen implements OfficePage {

    private final RetentionModel model;
    private final Runnable toOffice;

    public RetentionScreen(RetentionModel model, Runnable toOffice) {
        this.model = model;
        this.toOffice = toOffice;
    }

    @Override
    public Node view(Texts texts) {
        var page = new PageScroll(new RetentionView(model, texts));
        page.setFitToHeight(true);
        return page;
    }

    @Override
    public void leave() {
        model.remains().leave();
    }

    @Override
    public String title(Texts texts) {
        return texts.get("retention.title");
    }

    @Override
    public Runnable toOffice() {
        return toOffice;
    }
}
