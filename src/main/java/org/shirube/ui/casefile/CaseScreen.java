package org.shirube.ui.casefile;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;

import java.util.List;

/// The page of one case as the shell shows it: its head, and the sections that it was given.
public final class CaseScreen implements Screen {

    private final CaseModel model;
    private final List<CaseSection> sections;
    private final Navigator navigator;

    public CaseScreen(CaseModel model, List<CaseSection> sections, Navigator navigator) {
        this.model = model;
        this.sections = List.copyOf(sections);
        this.navigator = navigator;
    }

    @Override
    public Node view(Texts texts) {
        return new CaseView(model, sections, texts, navigator);
    }

    @Override
    public Draft.Spot spot() {
        return Draft.Spot.of(Draft.Room.CASE, model.file().id());
    }

    /// Section after section lets go, and each may say no.
    @Override
    public void letGo(Runnable way) {
        Runnable all = way;
        for (CaseSection section : sections) {
            Runnable next = all;
            all = () -> section.letGo(next);
        }
        all.run();
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(
                new Crumb(texts.get("cases.title"), navigator::toCases),
                Crumb.here(model.file().label()));
    }
}
