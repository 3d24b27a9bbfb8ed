package org.shirube.ui.organisations;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;

import java.util.List;

/// The list of organisations as one screen of the window.
public final class OrganisationListScreen implements Screen {

    private final OrganisationListModel model;
    private final OrganisationWays ways;

    public OrganisationListScreen(OrganisationListModel model, OrganisationWays ways) {
        this.model = model;
        this.ways = ways;
    }

    @Override
    public Node view(Texts texts) {
        return new OrganisationListView(model, texts, ways);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(Crumb.here(texts.get("organisations.title")));
    }

    @Override
    public Place place() {
        return Place.ORGANISATIONS;
    }

    @Override
    public Draft.Spot spot() {
        return Draft.Spot.of(Draft.Room.ORGANISATIONS);
    }
}
