package org.shirube.ui.cases;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.CaseCount;
import org.shirube.casework.Facet;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.Typing;

import java.util.function.Consumer;

/// What stands above the case list: how many cases there are, what is looked for, and by what the
/// list is sorted.
final class CaseListHead extends VBox {

    private final CaseListModel model;
    private final Texts texts;
    private final Runnable toLines;
    private final TextField search = new TextField();
    private final ToggleButton dates = new ToggleButton();
    private final SavePane save;
    private final BeginPane begin;

    CaseListHead(CaseListModel model, Texts texts, Consumer<String> begun, Runnable toLines) {
        this.model = model;
        this.texts = texts;
        this.toLines = toLines;
        var words = new FacetWords(texts);
        begin = new BeginPane(texts, begun, this::closeBegin);
        save = new SavePane(texts, this::save, this::closeSave);
        var days = new DaysPane(model, texts);
        showWhile(days, dates.selectedProperty());
        getStyleClass().add("head");
        getChildren()
                .setAll(
                        headline(),
                        asking(words),
                        days,
                        new FilterChips(model, texts, words),
                        told(),
                        new SortBar(model, texts, words));
        Typing.unfolding(this, "begin", this::openBegin);
    }

    private HBox headline() {
        var title = new Label(texts.get("cases.title"));
        title.getStyleClass().add("heading");
        title.setMinWidth(USE_PREF_SIZE);
        var count = new Label();
        count.setId("count");
        count.getStyleClass().add("soft");
        count.textProperty().bind(model.count().map(this::counted));
        count.visibleProperty().bind(model.loaded());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(title, count, gap, newScreening(texts.get("cases.new")));
        line.getStyleClass().add("headline");
        return line;
    }

    private String counted(CaseCount count) {
        var all = texts.number(count.all());
        if (model.filter().get().isNone()) {
            return texts.get("cases.count", all);
        }
        var key = count.exact() ? "cases.count-of" : "cases.count-more-of";
        return texts.get(key, texts.number(count.found()), all);
    }

    Button newScreening(String name) {
        var button = new Button(name);
        button.getStyleClass().addAll("primary", "accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> openBegin());
        button.setVisible(model.mayBegin());
        return button;
    }

    private Node asking(FacetWords words) {
        search.setId("search");
        Typing.named(search, "search");
        search.setPromptText(texts.get("cases.search"));
        search.setAccessibleText(texts.get("cases.search"));
        search.setText(model.filter().get().words());
        search.textProperty().subscribe(typed -> model.search(typed));
        model.filter()
                .subscribe(filter -> {
                    if (!filter.words().equals(search.getText())) {
                        search.setText(filter.words());
                    }
                });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        dates.setText(texts.get("cases.dates"));
        dates.setId("dates");
        var line = new FlowPane(search);
        line.getStyleClass().add("asking");
        for (var facet : Facet.values()) {
            line.getChildren().add(new FacetMenu(model, facet, texts, words));
        }
        line.getChildren().addAll(dates, new SavedMenu(model, texts, this::openSave));
        return line;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE
                || key.getCode() == KeyCode.DOWN
                || key.getCode() == KeyCode.ENTER) {
            toLines.run();
            key.consume();
        }
    }

    /// What has just happened, or goes on.
    private Node told() {
        var preparing = new Label();
        preparing.getStyleClass().addAll("soft", "small");
        preparing
                .textProperty()
                .bind(
                        model.pending()
                                .map(left ->
                                        texts.get(
                                                "cases.preparing", texts.number(left.intValue()))));
        showWhile(preparing, model.pending().greaterThan(0));
        var removed = new Label(texts.get("cases.filter-removed"));
        var undo = new ActionButton("undo", texts.get("cases.undo"), model.saved()::undo);
        undo.setGraphic(new Icon(Feather.CORNER_UP_LEFT));
        var back = new HBox(removed, undo);
        back.getStyleClass().add("headline");
        showWhile(back, model.saved().removed().map(filter -> filter.isPresent()));
        var refused = new Label(texts.get("cases.filter-not-saved"));
        showWhile(refused, model.saved().refused());
        var told = new VBox(preparing, back, refused);
        showWhile(
                told,
                Bindings.createBooleanBinding(
                        () ->
                                model.pending().get() > 0
                                        || model.saved().removed().get().isPresent()
                                        || model.saved().refused().get(),
                        model.pending(),
                        model.saved().removed(),
                        model.saved().refused()));
        return told;
    }

    private static void showWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    void toSearch() {
        search.requestFocus();
        search.selectAll();
    }

    boolean isAsking() {
        return getChildren().contains(begin) || getChildren().contains(save);
    }

    void openBegin() {
        if (!getChildren().contains(begin)) {
            getChildren().add(1, begin);
        }
        begin.open();
    }

    private void closeBegin() {
        getChildren().remove(begin);
        toLines.run();
    }

    private void openSave() {
        if (!getChildren().contains(save)) {
            getChildren().add(2, save);
        }
        save.open();
    }

    private void closeSave() {
        getChildren().remove(save);
        toLines.run();
    }

    private void save(String name) {
        model.saved().save(name, model.filter().get(), model.order().get());
        closeSave();
    }
}
