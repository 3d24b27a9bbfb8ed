package org.shirube.ui.review;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.interview.Wordbook;

import java.util.List;
import java.util.Optional;

/// The review queue as one screen of the window. The model has been loaded.
public final class ReviewScreen implements Screen {

    private final ReviewModel model;
    private final Handbook handbook;
    private final Runnable toAgreement;

    public ReviewScreen(ReviewModel model, Handbook handbook, Runnable toAgreement) {
        this.model = model;
        this.handbook = handbook;
        this.toAgreement = toAgreement;
    }

    @Override
    public Node view(Texts texts) {
        return new ReviewView(model, new Wordbook(handbook, texts, Optional.empty()), toAgreement);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(Crumb.here(texts.get("review.title")));
    }

    @Override
    public Place place() {
        return Place.REVIEW;
    }

    @Override
    public Draft.Spot spot() {
        return model.opened()
                .get()
                .map(one -> Draft.Spot.of(Draft.Room.REVIEW, one.found().screening().id()))
                .orElseGet(() -> Draft.Spot.of(Draft.Room.REVIEW));
    }
}
