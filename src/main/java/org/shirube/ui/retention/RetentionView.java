package org.shirube.ui.retention;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.KeptCase;
import org.shirube.text.Texts;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// Draws the cases by when they are due, and below them what can be done with the one that is
/// chosen.
final class RetentionView extends BorderPane {

    private final RetentionModel model;
    private final Texts texts;
    private final ListView<KeptCase> list = new ListView<>();

    RetentionView(RetentionModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("retention");
        getStylesheets().add(Sheet.beside(RetentionView.class));
        var head =
                new VBox(
                        new WrappedText(texts.get("retention.title"), "heading"),
                        new WrappedText(texts.get("retention.hint"), "soft"),
                        new RemainsPane(model.remains(), texts));
        head.getStyleClass().add("head");
        setTop(head);
        setCenter(new StackPane(lines(), empty()));
        setBottom(foot());
        FirstFocus.on(this, list::requestFocus);
    }

    private Node lines() {
        list.setId("kept-cases");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new KeptLine(texts, model));
        list.setAccessibleText(texts.get("retention.title"));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
        model.chosen().get().ifPresent(list.getSelectionModel()::select);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> model.choose(Optional.ofNullable(line)));
        return list;
    }

    private Node empty() {
        var empty =
                new EmptyState(
                        Feather.ARCHIVE,
                        texts.get("retention.empty.title"),
                        texts.get("retention.empty.text"));
        empty.visibleProperty().bind(model.loaded().and(Bindings.isEmpty(model.lines())));
        return empty;
    }

    private Node foot() {
        var told = new ToldPane(model, texts);
        var chosen = new VBox();
        model.chosen()
                .subscribe(line ->
                        chosen.getChildren()
                                .setAll(
                                        line
                                                .map(kept -> new ChosenPane(model, kept, texts))
                                                .stream()
                                                .toList()));
        var foot = new VBox(told, chosen);
        foot.getStyleClass().add("foot");
        return foot;
    }
}
