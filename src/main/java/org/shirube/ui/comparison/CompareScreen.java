package org.shirube.ui.comparison;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.interview.Wordbook;

import java.util.List;
import java.util.Optional;

/// Two screenings side by side as one screen of the window. Nothing is written here.
public final class CompareScreen implements Screen {

    private final CompareModel model;
    private final Handbook handbook;
    private final Navigator navigator;

    public CompareScreen(CompareModel model, Handbook handbook, Navigator navigator) {
        this.model = model;
        this.handbook = handbook;
        this.navigator = navigator;
    }

    @Override
    public Node view(Texts texts) {
        return new CompareView(model, new Wordbook(handbook, texts, Optional.empty()));
    }

    /// Whoever comes back after a lock comes back to the case.
    @Override
    public Draft.Spot spot() {
        return Draft.Spot.of(Draft.Room.CASE, model.file().id());
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(
                new Crumb(texts.get("cases.title"), navigator::toCases),
                new Crumb(model.file().label(), () -> navigator.toCase(model.file().id())),
                Crumb.here(texts.get("comparison.title")));
    }
}
