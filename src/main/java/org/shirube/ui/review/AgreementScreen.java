package org.shirube.ui.review;

import javafx.scene.Node;

import org.shirube.casework.AgreementCounts;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;

import java.util.List;

/// How far tool, caseworkers and supervisors agree, as one screen of the window.
public final class AgreementScreen implements Screen {

    private final AgreementCounts counts;
    private final Handbook handbook;
    private final Runnable toQueue;

    public AgreementScreen(AgreementCounts counts, Handbook handbook, Runnable toQueue) {
        this.counts = counts;
        this.handbook = handbook;
        this.toQueue = toQueue;
    }

    @Override
    public Node view(Texts texts) {
        return new AgreementView(counts, handbook.labels(texts.language().tag()), texts);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(
                new Crumb(texts.get("review.title"), toQueue),
                Crumb.here(texts.get("agreement.title")));
    }

    @Override
    public Place place() {
        return Place.REVIEW;
    }
}
