package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Something to notice: what it is, what to do, and the actions for it.
public final class Banner extends HBox {

    /// Danger is for danger to a person and nothing else.
    public enum Kind {
        DANGER("danger", Feather.ALERT_TRIANGLE),
        WARNING("warning", Feather.ALERT_CIRCLE),
        INFO("info", Feather.INFO);

        private final String style;
        private final Feather icon;

        Kind(String style, Feather icon) {
            this.style = style;
            this.icon = icon;
        }
    }

    public Banner(Kind kind, String title, String text, Node... actions) {
        var icon = new Icon(kind.icon, "banner-icon");
        var body = new VBox(new WrappedText(title, "title", "strong"));
        body.getStyleClass().add("body");
        if (!text.isEmpty()) {
            body.getChildren().add(new WrappedText(text));
        }
        if (actions.length > 0) {
            body.getChildren().add(row(List.of(actions)));
        }
        setHgrow(body, Priority.ALWAYS);
        getChildren().setAll(icon, body);
        getStyleClass().addAll("banner", kind.style);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title + " " + text);
    }

    private static FlowPane row(List<Node> actions) {
        var row = new FlowPane();
        row.getStyleClass().add("actions");
        row.getChildren().setAll(actions);
        return row;
    }
}
