package org.shirube.ui.recovery;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.WrappedText;

import java.util.stream.Stream;

/// Says that the new sheets count, and what is left to do outside the program.
final class MadePane extends VBox {

    MadePane(Texts texts, MakingScreen.Ways ways) {
        getStyleClass().add("stage");
        var rehearse = new Button(texts.get("making.done.rehearse"));
        rehearse.setId("rehearse-now");
        rehearse.getStyleClass().add("primary");
        rehearse.setMinWidth(USE_PREF_SIZE);
        rehearse.setOnAction(_ -> ways.toRehearsal().run());
        FirstFocus.on(rehearse);
        var later = new Button(texts.get("making.done.later"));
        later.setMinWidth(USE_PREF_SIZE);
        later.setOnAction(_ -> ways.toOffice().run());
        var left = new VBox();
        left.getStyleClass().add("meaning");
        Stream.of(
                        texts.get("making.done.old"),
                        texts.get("making.done.files"),
                        texts.get("making.done.keep"))
                .map(line -> new WrappedText("・ " + line))
                .forEach(left.getChildren()::add);
        getChildren()
                .setAll(
                        new Banner(
                                Banner.Kind.INFO,
                                texts.get("making.done"),
                                texts.get("making.done.text"),
                                rehearse,
                                later),
                        left);
    }
}
