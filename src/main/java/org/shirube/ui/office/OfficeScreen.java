package org.shirube.ui.office;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// What the office looks after: who may come in, where the copies are, when the window locks.
public final class OfficeScreen implements Screen {

    private final List<Section> sections;

    /// One card of the page, built anew in each language.
    public interface Section {

        Node view(Texts texts);

        /// Another page takes over: what was typed is forgotten.
        default void leave() {}
    }

    public OfficeScreen(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    @Override
    public Node view(Texts texts) {
        var content = new VBox(new WrappedText(texts.get("office.title"), "heading"));
        content.getStyleClass().add("content");
        sections.forEach(section -> content.getChildren().add(section.view(texts)));
        var page = new PageScroll(content);
        page.getStyleClass().add("office");
        page.getStylesheets().add(Sheet.beside(OfficeScreen.class));
        return page;
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return List.of(Crumb.here(texts.get("office.title")));
    }

    @Override
    public void leave() {
        sections.forEach(Section::leave);
    }

    @Override
    public Place place() {
        return Place.OFFICE;
    }
}
