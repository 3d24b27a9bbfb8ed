package org.shirube.ui.organisations;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationLine;
import org.shirube.casework.OrganisationQuery;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.ChipMenu;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws the list: what is searched for as one types, which kinds, in what order, and a way to add
/// one and to see the picture of all.
final class OrganisationListView extends BorderPane {

    private final OrganisationListModel model;
    private final Texts texts;
    private final OrganisationWays ways;
    private final OrganisationWords words;
    private final TextField search = new TextField();
    private final ChipRow kinds;
    private final ListView<OrganisationLine> list = new ListView<>();
    private final VBox head = new VBox();

    OrganisationListView(OrganisationListModel model, Texts texts, OrganisationWays ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        words = new OrganisationWords(texts);
        kinds = kinds();
        getStyleClass().add("organisations");
        getStylesheets().add(Sheet.beside(OrganisationListView.class));
        head.getStyleClass().add("head");
        head.getChildren().setAll(headline(), asked(), kinds);
        Typing.unfolding(this, "facts", () -> model.adding().set(true));
        var found = new StackPane(lines(), empty(), nothingFound());
        found.setMinHeight(0);
        setTop(head);
        model.adding().subscribe(open -> setCenter(open ? form() : found));
        FirstFocus.on(this, search::requestFocus);
    }

    private Node headline() {
        var title = new WrappedText(texts.get("organisations.title"), "heading");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var network =
                new ActionButton(
                        "to-network",
                        texts.get("organisations.network"),
                        Feather.SHARE_2,
                        () -> ways.toNetwork().accept(Optional.empty()));
        var add =
                new ActionButton(
                        "add-organisation",
                        texts.get("organisations.add"),
                        () -> model.adding().set(true));
        add.getStyleClass().addAll("primary", "accent");
        add.setVisible(model.mayAdd());
        var line = new HBox(title, gap, network, add);
        line.getStyleClass().add("headline");
        return line;
    }

    private Node asked() {
        search.setId("search-organisations");
        Typing.named(search, "search");
        search.setText(model.query().text());
        search.setPromptText(texts.get("organisations.search.hint"));
        search.setAccessibleText(texts.get("organisations.search"));
        search.textProperty().addListener((_, _, _) -> ask());
        search.setOnKeyPressed(this::downIntoTheList);
        HBox.setHgrow(search, Priority.ALWAYS);
        var line = new HBox(search, order());
        line.getStyleClass().add("asked");
        return line;
    }

    private ChipMenu<OrganisationQuery.Order> order() {
        Map<OrganisationQuery.Order, String> names = new LinkedHashMap<>();
        for (var order : OrganisationQuery.Order.values()) {
            names.put(order, texts.of("organisations.order", order));
        }
        ChipMenu<OrganisationQuery.Order> menu =
                ChipMenu.one(texts.get("organisations.order"), names);
        menu.show(Set.of(model.query().order()));
        menu.setOnChange(chosen -> chosen.forEach(this::ask));
        return menu;
    }

    private ChipRow kinds() {
        var choices =
                Stream.of(OrganisationKind.values())
                        .map(kind -> new Choice(Words.of(kind), words.kind(kind)))
                        .toList();
        var row = ChipRow.several(texts.get("organisations.kinds"), choices, Set.of());
        row.select(model.query().kinds().stream().map(Words::of).toList());
        row.setOnChange(_ -> ask());
        model.counts().subscribe(counts -> count(row, counts));
        return row;
    }

    private void count(ChipRow row, Map<OrganisationKind, Integer> counts) {
        for (var kind : OrganisationKind.values()) {
            row.rename(
                    Words.of(kind),
                    texts.get(
                            "organisations.kind.count",
                            words.kind(kind),
                            texts.number(counts.getOrDefault(kind, 0))));
        }
    }

    private void ask() {
        ask(model.query().order());
    }

    private void ask(OrganisationQuery.Order order) {
        var all = Words.all(OrganisationKind.class);
        model.ask(
                new OrganisationQuery(
                        search.getText(),
                        kinds.chosen().stream()
                                .flatMap(word -> Optional.ofNullable(all.get(word)).stream())
                                .collect(Collectors.toSet()),
                        order));
    }

    private Node form() {
        return new PageScroll(
                new FactsForm(
                        texts,
                        Optional.empty(),
                        facts -> model.add(facts, ways.toOrganisation()),
                        () -> model.adding().set(false),
                        model.refused()));
    }

    private Node lines() {
        list.setId("organisation-list");
        list.setMinHeight(0);
        list.setItems(model.lines());
        list.setCellFactory(_ -> new OrganisationCell(words, model::seen));
        list.setAccessibleText(texts.get("organisations.title"));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        return list;
    }

    private void open() {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            ways.toOrganisation().accept(line.id());
        }
    }

    private void downIntoTheList(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !model.lines().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
            key.consume();
        }
    }

    private Node empty() {
        var empty =
                new EmptyState(
                        Feather.SHARE_2,
                        texts.get("organisations.empty.title"),
                        texts.get("organisations.empty.text"));
        empty.visibleProperty().bind(nothing().and(search.textProperty().isEmpty()));
        return empty;
    }

    private Node nothingFound() {
        var none =
                new EmptyState(
                        Feather.SEARCH,
                        texts.get("organisations.none.title"),
                        texts.get("organisations.none.text"));
        none.visibleProperty().bind(nothing().and(search.textProperty().isNotEmpty()));
        return none;
    }

    private BooleanBinding nothing() {
        return model.loaded().and(Bindings.isEmpty(model.lines()));
    }
}
