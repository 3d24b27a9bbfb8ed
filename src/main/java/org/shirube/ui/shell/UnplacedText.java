package org.shirube.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.NoteField;

/// Text that somebody had begun to write, and for which there is no field any more: to copy from,
/// until they no longer need it.
final class UnplacedText extends VBox {

    private static final int MOST_LINES = 5;

    UnplacedText(Texts texts, String text, Runnable done) {
        var words = new NoteField(texts.get("shell.unplaced"));
        words.show(text);
        words.setEditable(false);
        words.setPrefRowCount(Math.clamp(text.lines().count() + 1, 2, MOST_LINES));
        var enough = new Button(texts.get("shell.unplaced.done"));
        enough.setOnAction(_ -> done.run());
        getStyleClass().add("unplaced");
        getChildren()
                .setAll(
                        new Banner(
                                Banner.Kind.INFO,
                                texts.get("shell.unplaced"),
                                texts.get("shell.unplaced.text"),
                                enough),
                        words);
    }
}
