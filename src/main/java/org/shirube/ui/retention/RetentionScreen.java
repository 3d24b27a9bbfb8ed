package org.shirube.ui.retention;

import javafx.scene.Node;

import org.shirube.text.Texts;
import org.shirube.ui.Screen;

import java.util.List;

/// How long cases are kept, as one screen of the window.
public final class RetentionScreen implements Screen {

    private final RetentionModel model;
    private final Runnable toOffice;

    public RetentionScreen(RetentionModel model, Runnable toOffice) {
        this.model = model;
        this.toOffice = toOffice;
    }

    @Override
    public Node view(Texts texts) {
        return new RetentionView(model, texts);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(
                new Crumb(texts.get("office.title"), toOffice),
                Crumb.here(texts.get("retention.title")));
    }

    @Override
    public Place place() {
        return Place.OFFICE;
    }
}
