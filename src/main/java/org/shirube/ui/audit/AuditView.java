package org.shirube.ui.audit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.AuditLine;
import org.shirube.text.Texts;
import org.shirube.ui.backup.FolderChoice;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.Sheet;

/// Draws the audit log: what to show of it, the entries, and in their place the check.
final class AuditView extends BorderPane {

    private final AuditModel model;
    private final Texts texts;
    private final FolderChoice files;
    private final ListView<AuditLine> list = new ListView<>();
    private final FilterBar filters;
    private final BooleanBinding reading;
    private final ToggleButton asked = new ToggleButton();

    AuditView(AuditModel model, Texts texts, FolderChoice files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        filters = new FilterBar(model, texts);
        reading =
                Bindings.createBooleanBinding(
                        () -> model.check().state().get() instanceof CheckModel.State.NotBegun,
                        model.check().state());
        getStyleClass().add("audit");
        getStylesheets().add(Sheet.beside(AuditView.class));
        asked.selectedProperty().bindBidirectional(model.filtering());
        var head = new VBox(headline(), shownWhile(filters, reading.and(asked.selectedProperty())));
        head.getStyleClass().add("head");
        setTop(head);
        setCenter(new StackPane(lines(), empty(), check()));
        FirstFocus.on(this, this::enter);
        reading.subscribe(this::enter);
    }

    /// Arrows work at once.
    private void enter() {
        if (reading.get()) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
        }
    }

    private HBox headline() {
        var title = new Label(texts.get("audit.title"));
        title.getStyleClass().add("heading");
        title.setMinWidth(USE_PREF_SIZE);
        asked.setText(texts.get("audit.filter"));
        asked.setGraphic(new Icon(Feather.FILTER));
        asked.setId("filter");
        asked.disableProperty().bind(reading.not());
        var check = new Button(texts.get("audit.check"));
        check.getStyleClass().add("primary");
        check.setId("check");
        check.setOnAction(_ -> model.check().begin());
        check.disableProperty().bind(reading.not());
        var buttons =
                new FlowPane(
                        page("newer", texts.get("audit.newer"), model::newer, model.hasNewer()),
                        page("older", texts.get("audit.older"), model::older, model.hasOlder()),
                        asked,
                        compare(),
                        check);
        buttons.getStyleClass().add("buttons");
        // Beside the title: what is left to them decides whether they need a second row.
        buttons.prefWrapLengthProperty().bind(widthProperty().multiply(0.7));
        HBox.setHgrow(buttons, Priority.ALWAYS);
        var line = new HBox(title, buttons);
        line.getStyleClass().add("headline");
        return line;
    }

    private Button compare() {
        var compare =
                new ActionButton("compare", texts.get("audit.compare"), () -> model.check().ask());
        compare.disableProperty().bind(reading.not());
        return compare;
    }

    private Button page(String id, String name, Runnable turn, ReadOnlyBooleanProperty isThere) {
        var button = new Button(name);
        button.setId(id);
        button.setOnAction(_ -> turn(turn));
        button.disableProperty().bind(isThere.not().or(reading.not()));
        return button;
    }

    private Node lines() {
        list.setId("entries");
        list.setMinHeight(0);
        list.setItems(model.lines());
        list.setCellFactory(_ -> new EntryLine(texts));
        list.setAccessibleText(texts.get("audit.title"));
        list.visibleProperty().bind(reading.and(Bindings.isNotEmpty(model.lines())));
        return list;
    }

    private Node empty() {
        var all = new Button(texts.get("audit.show-all"));
        all.setOnAction(_ -> filters.showAll());
        var empty =
                new EmptyState(
                        Feather.SEARCH,
                        texts.get("audit.empty.title"),
                        texts.get("audit.empty.text"),
                        all);
        return shownWhile(empty, reading.and(model.loaded()).and(Bindings.isEmpty(model.lines())));
    }

    private Node check() {
        var pane = new CheckPane(model.check(), texts, files);
        return shownWhile(pane, reading.not());
    }

    private void turn(Runnable page) {
        page.run();
        list.scrollTo(0);
    }

    private static Node shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
        return node;
    }
}
