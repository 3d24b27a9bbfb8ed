package org.shirube.ui.wizard;

import static javafx.scene.input.KeyCombination.keyCombination;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Alone;
import org.shirube.ui.kit.Columns;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.PageKeys;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.Arrays;

/// What an interpreter promises before the first question, alone in the window and large, in both
/// languages of the interface: nothing of the case can be seen meanwhile.
final class PledgeSheet extends BorderPane {

    private static final double LEAST_FOR_TWO = 60;

    private final Alone alone = new Alone(this);
    private final Button leave;

    PledgeSheet(Texts texts) {
        leave = new Button(texts.get("wizard.show.close"), new Icon(Feather.X));
        leave.getStyleClass().addAll("plain", "small", "leave");
        leave.setOnAction(_ -> alone.end());
        var bar = new HBox(leave);
        bar.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().addAll("shown-to-person", "pledge");
        getStylesheets().add(WizardView.sheet());
        setTop(bar);
        setCenter(scroll());
        new PageKeys(this).always(keyCombination("Esc"), alone::end);
    }

    void open(Scene window) {
        alone.show(window);
        leave.requestFocus();
    }

    private static ScrollPane scroll() {
        var columns = new Columns(LEAST_FOR_TWO, 3, 1, 1);
        columns.with(
                Arrays.stream(Language.values())
                        .map(language -> pledge(Texts.in(language)))
                        .toArray(VBox[]::new));
        var content = new VBox(columns);
        content.getStyleClass().add("content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private static VBox pledge(Texts texts) {
        var pledge =
                new VBox(
                        new WrappedText(texts.get("wizard.pledge.title"), "pledge-title"),
                        new Pill(texts.get("wizard.pledge.draft"), Pill.Tone.WARNING));
        texts.get("wizard.pledge.text")
                .lines()
                .map(line -> new WrappedText(line, "pledge-line"))
                .forEach(pledge.getChildren()::add);
        pledge.getChildren().add(new WrappedText(texts.get("wizard.pledge.sign"), "soft"));
        pledge.getStyleClass().add("pledge-text");
        return pledge;
    }
}
