package org.shirube.ui.home;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;

/// Draws what needs somebody today, group below group. Arrows go from line to line, Enter follows
/// the line.
final class HomeView extends BorderPane {

    private final HomeModel model;
    private final HomeGroups groups;
    private final Texts texts;
    private final VBox content = new VBox();
    private final ActionButton toCases;
    private final List<LineButton> lines = new ArrayList<>();

    HomeView(HomeModel model, HomeWords words, Navigator ways) {
        this.model = model;
        groups = new HomeGroups(words, ways);
        texts = words.texts();
        toCases = new ActionButton("home-to-cases", texts.get("home.to-cases"), ways::toCases);
        getStyleClass().add("home");
        getStylesheets().add(Sheet.beside(HomeView.class));
        content.getStyleClass().add("content");
        ScrollPane page = new PageScroll(content);
        setCenter(page);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FirstFocus.on(content, this::enter);
        model.agenda().subscribe(this::refresh);
        model.restorable().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        model.agenda()
                .get()
                .ifPresent(agenda -> {
                    int at = focused();
                    lines.clear();
                    var parts = new ArrayList<Node>();
                    parts.add(head());
                    if (agenda.isEmpty() && model.mayListCases()) {
                        parts.add(empty());
                    }
                    groups.of(agenda, model.restorable().get())
                            .forEach(group -> parts.add(drawn(group)));
                    content.getChildren().setAll(parts);
                    if (at >= 0) {
                        focus(Math.min(at, lines.size() - 1));
                    }
                });
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

    private Node drawn(HomeGroup group) {
        var drawn = new VBox(new WrappedText(group.title(), "title", "strong"));
        drawn.getStyleClass().add("group");
        drawn.setId("group-" + group.id());
        if (!group.hint().isEmpty()) {
            drawn.getChildren().add(new WrappedText(group.hint(), "soft", "small"));
        }
        group.lines()
                .forEach(line -> {
                    var button = new LineButton(line);
                    lines.add(button);
                    drawn.getChildren().add(button);
                });
        if (group.more() > 0) {
            drawn.getChildren()
                    .add(
                            new WrappedText(
                                    texts.get("home.more", texts.number(group.more())),
                                    "soft",
                                    "small"));
        }
        return drawn;
    }

    /// What to begin with.
    private Node empty() {
        toCases.getStyleClass().add("primary");
        return new EmptyState(
                Feather.CHECK_CIRCLE,
                texts.get("home.empty.title"),
                model.mayScreen() ? texts.get("home.empty.text") : texts.get("home.empty.others"),
                toCases);
    }

    private void enter() {
        if (toCases.getParent() == null) {
            focus(0);
        } else {
            toCases.requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        int at = focused();
        if (at < 0 || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            focus(Math.clamp(at + (key.getCode() == KeyCode.DOWN ? 1 : -1), 0, lines.size() - 1));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            lines.get(at).fire();
            key.consume();
        }
    }

    private void focus(int line) {
        if (line >= 0 && line < lines.size()) {
            lines.get(line).requestFocus();
        }
    }

    private int focused() {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).isFocused()) {
                return line;
            }
        }
        return -1;
    }
}
