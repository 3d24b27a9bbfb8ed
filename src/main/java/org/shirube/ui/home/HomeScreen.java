package org.shirube.ui.home;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;

import java.util.List;

/// What needs somebody today, as one screen of the window.
public final class HomeScreen implements Screen {

    private final HomeModel model;
    private final Handbook handbook;
    private final Navigator ways;

    public HomeScreen(HomeModel model, Handbook handbook, Navigator ways) {
        this.model = model;
        this.handbook = handbook;
        this.ways = ways;
    }

    @Override
    public Node view(Texts texts) {
        return new HomeView(model, new HomeWords(texts, handbook, model.day()), ways);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(Crumb.here(texts.get("home.title")));
    }

    @Override
    public void leave() {
        model.leave();
    }

    @Override
    public Draft.Spot spot() {
        return Draft.Spot.of(Draft.Room.HOME);
    }

    @Override
    public Place place() {
        return Place.HOME;
    }
}
