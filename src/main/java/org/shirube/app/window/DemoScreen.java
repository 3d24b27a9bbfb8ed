package org.shirube.app.window;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Sheet;

import java.util.List;
import java.util.Optional;

/// A screen of a demonstration: says above it that nobody in it is real.
final class DemoScreen implements Screen {

    private final Screen inner;

    DemoScreen(Screen inner) {
        this.inner = inner;
    }

    @Override
    public Node view(Texts texts) {
        var line = new Label(texts.get("demo.banner"));
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        line.getStyleClass().addAll("demo-banner", "small", "warning");
        var page = new BorderPane(inner.view(texts));
        page.setTop(line);
        page.getStylesheets().add(Sheet.beside(DemoScreen.class));
        return page;
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return inner.trail(texts);
    }

    @Override
    public List<Node> facts(Texts texts) {
        return inner.facts(texts);
    }

    @Override
    public boolean isInside() {
        return inner.isInside();
    }

    @Override
    public Place place() {
        return inner.place();
    }

    @Override
    public Draft.Spot spot() {
        return inner.spot();
    }

    @Override
    public void turnTo(Draft draft) {
        inner.turnTo(draft);
    }

    @Override
    public void writeAgain() {
        inner.writeAgain();
    }

    @Override
    public Optional<Saving.Reason> unwritten() {
        return inner.unwritten();
    }

    @Override
    public void letGo(Runnable way) {
        inner.letGo(way);
    }

    @Override
    public void leave() {
        inner.leave();
    }
}
