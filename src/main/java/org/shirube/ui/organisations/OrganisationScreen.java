package org.shirube.ui.organisations;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;

import java.util.List;

/// The page of one organisation as one screen of the window.
public final class OrganisationScreen implements Screen {

    private final OrganisationModel model;
    private final Handbook handbook;
    private final OrganisationWays ways;

    public OrganisationScreen(OrganisationModel model, Handbook handbook, OrganisationWays ways) {
        this.model = model;
        this.handbook = handbook;
        this.ways = ways;
    }

    @Override
    public Node view(Texts texts) {
        return new OrganisationView(model, texts, handbook.labels(texts.language().tag()), ways);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(
                new Crumb(texts.get("organisations.title"), ways.toList()),
                Crumb.here(
                        model.file()
                                .get()
                                .map(file -> file.organisation().name())
                                .orElse(texts.get("organisations.gone"))));
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
