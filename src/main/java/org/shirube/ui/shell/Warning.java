package org.shirube.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;

/// Says above everything that the window locks soon. Takes neither clicks nor the focus: whatever
/// somebody does goes on where it was, and the warning away.
final class Warning extends StackPane {

    Warning(Texts texts) {
        var banner =
                new Banner(
                        Banner.Kind.WARNING,
                        texts.get("shell.warning"),
                        texts.get("shell.warning.text"));
        banner.getStyleClass().add("lock-warning");
        setAlignment(banner, Pos.TOP_CENTER);
        setMouseTransparent(true);
        getStyleClass().add("lock-warning-place");
        getChildren().setAll(banner);
    }
}
