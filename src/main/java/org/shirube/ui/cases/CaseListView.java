package org.shirube.ui.cases;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.CaseSummary;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Typing;

import java.util.Objects;

/// Draws the case list: a heading with the count, the lines, and a way to begin a screening.
final class CaseListView extends BorderPane {

    private static final KeyCombination BEGIN = KeyCombination.valueOf("Shortcut+N");

    private final CaseListModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final ListView<CaseSummary> list = new ListView<>();
    private final VBox head = new VBox();
    private final BeginPane begin;

    CaseListView(CaseListModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        begin = new BeginPane(texts, navigator::beginScreening, this::closeBegin);
        getStyleClass().add("case-list");
        getStylesheets().add(stylesheet());
        head.getStyleClass().add("head");
        head.getChildren().setAll(headline());
        Typing.unfolding(head, "begin", this::openBegin);
        setTop(head);
        setCenter(new StackPane(lines(), empty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        FirstFocus.on(this, this::enter);
        model.loaded().subscribe(this::enter);
    }

    /// Arrows and Enter work at once, as soon as there is a line; the focus stays with whoever
    /// types already.
    private void enter() {
        if (!model.lines().isEmpty() && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(model.entrance());
            list.getFocusModel().focus(model.entrance());
            list.scrollTo(model.entrance());
            if (!head.getChildren().contains(begin)) {
                list.requestFocus();
            }
        }
    }

    private static String stylesheet() {
        String name = "CaseListView.css";
        return Objects.requireNonNull(CaseListView.class.getResource(name), name).toExternalForm();
    }

    private HBox headline() {
        var title = new Label(texts.get("cases.title"));
        title.getStyleClass().add("heading");
        var count = new Label();
        count.getStyleClass().add("soft");
        count.textProperty()
                .bind(
                        model.total()
                                .map(total ->
                                        texts.get("cases.count", texts.number(total.intValue()))));
        count.visibleProperty().bind(model.loaded());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(title, count, gap, newScreening());
        line.getStyleClass().add("headline");
        return line;
    }

    private Button newScreening() {
        var button = new Button(texts.get("cases.new"));
        button.getStyleClass().addAll("primary", "accent");
        button.setOnAction(_ -> openBegin());
        button.setVisible(model.mayBegin());
        return button;
    }

    private Node lines() {
        list.setItems(model.lines());
        list.setCellFactory(_ -> new CaseLine(texts, model::seen));
        list.setAccessibleText(texts.get("cases.title"));
        list.visibleProperty().bind(model.total().greaterThan(0));
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

    private Node empty() {
        var first = newScreening();
        first.setText(texts.get("cases.empty.next"));
        var empty =
                new EmptyState(
                        Feather.FOLDER,
                        texts.get("cases.empty.title"),
                        texts.get("cases.empty.text"),
                        first);
        empty.visibleProperty().bind(model.loaded().and(model.total().isEqualTo(0)));
        return empty;
    }

    private void open() {
        CaseSummary line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
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
            openBegin();
            key.consume();
        }
    }

    private void openBegin() {
        if (!head.getChildren().contains(begin)) {
            head.getChildren().add(begin);
        }
        begin.open();
    }

    private void closeBegin() {
        head.getChildren().remove(begin);
        list.requestFocus();
    }
}
