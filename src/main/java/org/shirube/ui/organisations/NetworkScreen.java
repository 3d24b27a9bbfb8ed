package org.shirube.ui.organisations;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;

import java.util.ArrayList;
import java.util.List;

/// The picture of who is linked with whom as one screen of the window.
public final class NetworkScreen implements Screen {

    private final NetworkModel model;
    private final OrganisationWays ways;

    public NetworkScreen(NetworkModel model, OrganisationWays ways) {
        this.model = model;
        this.ways = ways;
    }

    @Override
    public Node view(Texts texts) {
        return new NetworkView(model, texts, ways);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        var trail = new ArrayList<Crumb>();
        trail.add(new Crumb(texts.get("organisations.title"), ways.toList()));
        model.middle()
                .ifPresent(knot ->
                        trail.add(
                                new Crumb(
                                        knot.name(),
                                        () -> ways.toOrganisation().accept(knot.id()))));
        trail.add(Crumb.here(texts.get("organisations.network")));
        return List.copyOf(trail);
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
