package org.shirube.ui.cases;

import javafx.scene.Node;

import org.shirube.casework.CaseList;
import org.shirube.casework.Session;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Background;

import java.time.ZoneId;
import java.util.List;

/// The case list as one screen of the window.
public final class CaseListScreen implements Screen {

    private final CaseListModel model;
    private final Navigator navigator;

    public CaseListScreen(CaseListModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    /// The list of the cases of an open store, where its memory says that somebody was.
    public static CaseListScreen of(
            Session open, Background background, ListMemory memory, Navigator navigator) {
        var list = new CaseList(open, ZoneId.systemDefault());
        return new CaseListScreen(
                new CaseListModel(list, open.account(), background, memory), navigator);
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
