package org.shirube.ui.cases;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.ListedCase;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Sheet;

/// Draws the case list: what is looked for, the lines, and a way to begin a screening.
final class CaseListView extends BorderPane {

    private static final KeyCombination BEGIN = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final CaseListModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final ListView<ListedCase> list = new ListView<>();
    private final CaseListHead head;

    CaseListView(CaseListModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        head = new CaseListHead(model, texts, navigator::beginScreening, this::toLines);
        getStyleClass().add("case-list");
        getStylesheets().add(Sheet.beside(CaseListView.class));
        setTop(head);
        setCenter(new StackPane(lines(), none(), nothingFound()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        FirstFocus.on(this, this::enter);
        model.loaded().subscribe(this::enter);
        model.count().subscribe(this::select);
    }

    /// Arrows and Enter work at once, as soon as there is a line; the focus stays with whoever
    /// types already.
    private void enter() {
        if (!model.lines().isEmpty()) {
            select();
            boolean types =
                    getScene() != null
                            && getScene().getFocusOwner() instanceof TextInputControl typing
                            && typing.getParent() != null
                            && head.lookupAll(".text-input").contains(typing);
            if (!head.isAsking() && !types) {
                list.requestFocus();
            }
        }
    }

    /// The line that somebody was on; in a new list the first.
    private void select() {
        if (!model.lines().isEmpty()
                && list.getSelectionModel().getSelectedIndex() != model.entrance()) {
            int line = model.entrance();
            list.getSelectionModel().clearAndSelect(line);
            list.getFocusModel().focus(line);
            list.scrollTo(Math.max(0, line - 2));
        }
    }

    private Node lines() {
        list.setItems(model.lines());
        var words = new FacetWords(texts);
        list.setCellFactory(_ -> new CaseLine(texts, words, model::seen));
        list.setAccessibleText(texts.get("cases.title"));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(line -> model.isOn(line.intValue()));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                if (key.isShortcutDown()) {
                    goOn();
                } else {
                    open();
                }
                key.consume();
            }
        });
        return list;
    }

    private Node none() {
        var empty =
                new EmptyState(
                        Feather.FOLDER,
                        texts.get("cases.empty.title"),
                        texts.get("cases.empty.text"),
                        head.newScreening(texts.get("cases.empty.next")));
        empty.visibleProperty()
                .bind(
                        model.loaded()
                                .and(Bindings.isEmpty(model.lines()))
                                .and(
                                        Bindings.createBooleanBinding(
                                                () -> model.count().get().all() == 0,
                                                model.count())));
        return empty;
    }

    private Node nothingFound() {
        var empty =
                new EmptyState(
                        Feather.SEARCH,
                        texts.get("cases.nothing.title"),
                        texts.get("cases.nothing.text"),
                        new ActionButton(
                                "show-all",
                                texts.get("cases.nothing.next"),
                                () -> model.show(CaseFilter.NONE)));
        empty.visibleProperty()
                .bind(
                        model.loaded()
                                .and(Bindings.isEmpty(model.lines()))
                                .and(
                                        Bindings.createBooleanBinding(
                                                () -> model.count().get().all() > 0,
                                                model.count())));
        return empty;
    }

    private void toLines() {
        list.requestFocus();
    }

    /// The page of the case, for those who may look into it.
    private void open() {
        ListedCase line = list.getSelectionModel().getSelectedItem();
        if (line != null && model.mayOpen()) {
            navigator.toCase(line.summary().caseId());
        }
    }

    /// Straight to the newest screening, past the page of the case.
    private void goOn() {
        ListedCase chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && model.mayOpen()) {
            CaseSummary line = chosen.summary();
            line.newest()
                    .ifPresent(newest -> {
                        if (line.progress() == CaseSummary.Progress.SUBMITTED) {
                            navigator.toAssessment(newest);
                        } else {
                            navigator.toScreening(newest);
                        }
                    });
        }
    }

    private void pressed(KeyEvent key) {
        if (BEGIN.match(key) && model.mayBegin()) {
            head.openBegin();
            key.consume();
        } else if (FIND.match(key) || isSlash(key)) {
            head.toSearch();
            key.consume();
        }
    }

    /// Where somebody types, it is a letter.
    private static boolean isSlash(KeyEvent key) {
        return key.getCode() == KeyCode.SLASH && !(key.getTarget() instanceof TextInputControl);
    }
}
