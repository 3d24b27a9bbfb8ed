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

/// What opens where the program cannot begin: every fault of the questionnaires with its file and
/// line, or that there is no place to write to.
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
        show(stage, language, new Scene(card, 860, 520));
    }

    /// A demonstration needs a folder for temporary things.
    public static void noPlace(Stage stage, Language language) {
        var texts = Texts.in(language);
        var card =
                new Card(
                        new WrappedText(texts.get("start.no-place"), "heading"),
                        new WrappedText(texts.get("start.no-place.text")));
        show(stage, language, new Scene(card, 620, 260));
    }

    private static void show(Stage stage, Language language, Scene scene) {
        new Appearance(language).dress(scene);
        stage.setTitle(Texts.in(language).get("window.title"));
        stage.setScene(scene);
        stage.show();
    }
}
