package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.KeyHint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where one is, the small facts of the screen, and always in the same place Pause and Hide.
final class TopBar extends HBox {

    private static final String THRICE = "⇧⇧⇧";

    private final HBox facts = new HBox();
    private final Button menu;

    /// The two ways to take the screen out of sight.
    record Pauses(Runnable pause, Runnable hide) {}

    /// `leaving` asks the screen before a step of the trail is taken.
    TopBar(Texts texts, Screen screen, Runnable rail, Pauses pauses, Consumer<Runnable> leaving) {
        menu = button(texts.get("shell.menu"), new Icon(Feather.MENU), rail);
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        menu.managedProperty().bind(menu.visibleProperty());
        facts.getChildren().setAll(screen.facts(texts));
        facts.getStyleClass().add("facts");
        facts.managedProperty().bind(facts.visibleProperty());
        var trail = trail(screen.trail(texts), leaving);
        setHgrow(trail, Priority.ALWAYS);
        var quick = button(texts.get("shell.hide"), new KeyHint(THRICE), pauses.hide());
        quick.setContentDisplay(ContentDisplay.RIGHT);
        quick.setAccessibleHelp(texts.get("shell.hide.help"));
        var paused = button(texts.get("shell.pause"), new Icon(Feather.PAUSE), pauses.pause());
        getStyleClass().add("top-bar");
        getChildren().setAll(menu, trail, facts, paused, quick);
    }

    /// In large text the rail is behind a button, and the facts give way.
    void setLarge(boolean large) {
        menu.setVisible(large);
        facts.setVisible(!large);
    }

    private static HBox trail(List<Screen.Crumb> crumbs, Consumer<Runnable> leaving) {
        var parts = new ArrayList<Node>();
        for (var crumb : crumbs.subList(0, crumbs.size() - 1)) {
            var step = button(crumb.name(), null, () -> leaving.accept(crumb.go()));
            step.getStyleClass().setAll("crumb");
            parts.add(step);
            parts.add(new Label("›"));
        }
        var here = new Label(crumbs.getLast().name());
        here.getStyleClass().add("here");
        parts.add(here);
        var trail = new HBox(parts.toArray(Node[]::new));
        trail.getStyleClass().add("trail");
        return trail;
    }

    private static Button button(String name, @Nullable Node graphic, Runnable action) {
        var button = new Button(name, graphic);
        button.getStyleClass().add("bar-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
