package org.shirube.ui.home;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.Agenda;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;

/// Draws what needs somebody today, group below group.
final class HomeView extends BorderPane {

    private final HomeModel model;
    private final HomeGroups groups;
    private final Texts texts;
    private final VBox content = new VBox();
    private final ActionButton toCases;
    private final LineKeys lines = new LineKeys();

    HomeView(HomeModel model, HomeWords words, Navigator ways) {
        this.model = model;
        groups = new HomeGroups(words, ways);
        texts = words.texts();
        toCases = new ActionButton("home-to-cases", texts.get("home.to-cases"), ways::toCases);
        toCases.getStyleClass().add("primary");
        getStyleClass().add("home");
        getStylesheets().add(Sheet.beside(HomeView.class));
        content.getStyleClass().add("content");
        setCenter(new PageScroll(content));
        lines.on(this);
        FirstFocus.on(content, this::enter);
        model.agenda().subscribe(this::refresh);
        model.office().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        model.agenda().get().ifPresent(this::draw);
    }

    private void draw(Agenda agenda) {
        var parts = new ArrayList<Node>();
        parts.add(head());
        if (agenda.isEmpty() && model.mayListCases()) {
            parts.add(empty());
        }
        var boxes =
                groups.of(agenda, model.office().get()).stream()
                        .map(group -> new GroupBox(group, texts))
                        .toList();
        parts.addAll(boxes);
        int at = lines.focused();
        content.getChildren().setAll(parts);
        lines.become(boxes.stream().flatMap(box -> box.lines().stream()).toList(), at);
    }

    private Node head() {
        var head =
                new VBox(
                        new WrappedText(texts.get("home.heading"), "heading"),
                        new WrappedText(
                                texts.get("home.for", texts.date(model.day()), model.name()),
                                "soft"));
        head.getStyleClass().add("head");
        return head;
    }

    /// What to begin with.
    private Node empty() {
        return new EmptyState(
                Feather.CHECK_CIRCLE,
                texts.get("home.empty.title"),
                model.mayScreen() ? texts.get("home.empty.text") : texts.get("home.empty.others"),
                toCases);
    }

    private void enter() {
        if (toCases.getParent() == null) {
            lines.enter();
        } else {
            toCases.requestFocus();
        }
    }
}
