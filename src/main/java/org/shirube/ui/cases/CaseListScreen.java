package org.shirube.ui.cases;

import javafx.scene.Node;

import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;

import java.util.List;

/// The case list as one screen of the window.
public final class CaseListScreen implements Screen {

    private final CaseListModel model;
    private final Navigator navigator;

    public CaseListScreen(CaseListModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public Node view(Texts texts) {
        return new CaseListView(model, texts, navigator);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(Crumb.here(texts.get("cases.title")));
    }
}
