package org.shirube.ui.review;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.QueueCounts;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.QueueLine;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;

import java.util.Arrays;
import java.util.List;

/// The queue at the left: filters with their counts, and the lines, worst first.
final class QueuePane extends BorderPane {

    private final ReviewModel model;
    private final Texts texts;
    private final PriorityWords words;
    private final Ways ways;
    private final ListView<QueueLine> list = new ListView<>();
    private final VBox filters = new VBox();

    /// From here to the case that is chosen, and to the page on agreement.
    record Ways(Runnable toCase, Runnable toAgreement) {}

    QueuePane(ReviewModel model, PriorityWords words, Ways ways) {
        this.model = model;
        this.ways = ways;
        this.words = words;
        texts = words.texts();
        getStyleClass().add("queue");
        var blind = new CheckBox(texts.get("review.blind-first"));
        blind.setId("blind-first");
        blind.setWrapText(true);
        blind.selectedProperty().bindBidirectional(model.blindFirst());
        blind.selectedProperty().addListener(_ -> list.refresh());
        var agreement =
                new ActionButton("to-agreement", texts.get("review.agreement"), ways.toAgreement());
        agreement.getStyleClass().addAll("plain", "small");
        var below = new FlowPane(blind, agreement);
        below.getStyleClass().add("below");
        var head = new VBox(filters, below);
        head.getStyleClass().add("head");
        setTop(head);
        setCenter(new StackPane(lines(), empty()));
        model.queue().counts().subscribe(this::fill);
        FirstFocus.on(this, list::requestFocus);
    }

    /// Somebody comes back from the case.
    void enter() {
        list.requestFocus();
    }

    private void fill(QueueCounts counts) {
        var row =
                ChipRow.one(
                        texts.get("review.filter"),
                        Arrays.stream(QueueFilter.values())
                                .map(each -> new Choice(Words.of(each), name(each, counts)))
                                .toList());
        row.select(List.of(Words.of(model.queue().filter())));
        row.setOnChange(chosen ->
                chosen.map(value -> Words.all(QueueFilter.class).get(value.words().getFirst()))
                        .ifPresentOrElse(
                                model.queue()::show, () -> model.queue().show(QueueFilter.ALL)));
        filters.getChildren().setAll(row);
    }

    private String name(QueueFilter each, QueueCounts counts) {
        var name = texts.of("review.filter", each);
        return switch (each) {
            case SENT_BACK, SIGNED_OFF -> name;
            case ALL, URGENT, UNDER_18, RETURNED, MINE_TO_SECOND ->
                    name + " " + texts.number(counts.of(each));
        };
    }

    private Node lines() {
        list.setId("queue-lines");
        list.setItems(model.queue().lines());
        list.setCellFactory(_ -> new QueueCell(model, words));
        list.setAccessibleText(texts.get("review.title"));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.queue().lines()));
        model.opened().subscribe(_ -> mark());
        model.queue().lines().subscribe(this::mark);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, line) -> {
                    if (line != null) {
                        model.choose(line.screening());
                    }
                });
        list.setOnMouseClicked(_ -> ways.toCase().run());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                ways.toCase().run();
            }
        });
        return list;
    }

    /// The line of the case that is open.
    private void mark() {
        for (var line : model.queue().lines()) {
            if (model.isOpen(line.screening())) {
                list.getSelectionModel().select(line);
                return;
            }
        }
    }

    private Node empty() {
        var empty =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        texts.get("review.empty.title"),
                        texts.get("review.empty.text"));
        empty.visibleProperty()
                .bind(model.queue().loaded().and(Bindings.isEmpty(model.queue().lines())));
        empty.managedProperty().bind(empty.visibleProperty());
        return empty;
    }
}
