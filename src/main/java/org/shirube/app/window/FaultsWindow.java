package org.shirube.app.window;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.shirube.source.Fault;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.stream.Collectors;

/// What opens when the questionnaires cannot be used: every fault with its file and line.
public final class FaultsWindow {

    private FaultsWindow() {}

    public static void open(Stage stage, Language language, List<Fault> faults) {
        var texts = Texts.in(language);
        var list =
                new TextArea(
                        faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        list.setEditable(false);
        list.setWrapText(true);
        list.setAccessibleText(texts.get("start.faults"));
        VBox.setVgrow(list, Priority.ALWAYS);
        var card =
                new Card(
                        new WrappedText(texts.get("start.faults"), "heading"),
                        new WrappedText(texts.get("start.faults.text")),
                        list);
        var scene = new Scene(card, 860, 520);
        new Appearance(language).dress(scene);
        stage.setTitle(texts.get("window.title"));
        stage.setScene(scene);
        stage.show();
    }
}
