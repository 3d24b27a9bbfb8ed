package org.shirube.ui.check;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.interview.Wordbook;

import java.util.List;
import java.util.Optional;

/// Check your answers as one screen of the window.
public final class CheckScreen implements Screen {

    private final CheckModel model;
    private final Handbook handbook;
    private final Navigator navigator;

    public CheckScreen(CheckModel model, Handbook handbook, Navigator navigator) {
        this.model = model;
        this.handbook = handbook;
        this.navigator = navigator;
    }

    @Override
    public Node view(Texts texts) {
        return new CheckView(model, new Wordbook(handbook, texts, Optional.empty()), navigator);
    }

    @Override
    public Draft.Spot spot() {
        return Draft.Spot.of(Draft.Room.CHECK, model.saved().id());
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(
                new Crumb(texts.get("wizard.cases"), navigator::toCases),
                new Crumb(model.saved().label(), () -> navigator.toScreening(model.saved().id())),
                Crumb.here(texts.get("check.title")));
    }
}
