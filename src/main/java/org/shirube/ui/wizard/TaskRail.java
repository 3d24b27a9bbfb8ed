package org.shirube.ui.wizard;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.screening.Journey;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Icon;

import java.util.ArrayList;
import java.util.List;

/// The list of topics at the left: what is done, where we are, what is still to come. A state is an
/// icon and, for who hears the screen, a word; never a colour alone.
final class TaskRail extends ScrollPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final WizardModel model;
    private final Wordbook words;
    private final Texts texts;
    private final Runnable toCheck;
    private final Runnable toAssessment;
    private final VBox rows = new VBox();
    private List<TaskLine> shown = List.of();

    TaskRail(WizardModel model, Wordbook words, Runnable toCheck, Runnable toAssessment) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.toCheck = toCheck;
        this.toAssessment = toAssessment;
        rows.getStyleClass().add("rows");
        getStyleClass().add("task-rail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(rows);
        refresh();
    }

    void refresh() {
        List<TaskLine> now = model.tasks();
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
    }

    /// Puts the focus on the line of the page that is open.
    void enter() {
        rows.getChildren().stream()
                .filter(node -> node.getPseudoClassStates().contains(HERE))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(title("wizard.tasks.before"));
        shown.stream().filter(TaskLine::before).map(this::row).forEach(nodes::add);
        nodes.add(title("wizard.tasks.questions"));
        shown.stream().filter(line -> !line.before()).map(this::row).forEach(nodes::add);
        nodes.add(addTopic());
        nodes.add(title("wizard.tasks.finish"));
        nodes.add(plainRow("wizard.tasks.check", toCheck));
        nodes.add(plainRow("wizard.tasks.assessment", toAssessment));
        rows.getChildren().setAll(nodes);
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().addAll("overline", "group");
        return title;
    }

    private Button row(TaskLine line) {
        String name = line.topic().map(words::title).orElse(texts.get("person.title"));
        var row = row(name, icon(line), count(line));
        row.setAccessibleText(name + ", " + texts.of("wizard.state", line.state()));
        row.pseudoClassStateChanged(HERE, line.isHere());
        row.setOnAction(_ -> line.topic().ifPresentOrElse(model::goToTopic, model::goToPerson));
        return row;
    }

    private Button plainRow(String key, Runnable action) {
        var row = row(texts.get(key), new Label(), "");
        row.setOnAction(_ -> action.run());
        return row;
    }

    private static Button row(String name, Node icon, String count) {
        var label = new Label(name);
        label.getStyleClass().add("name");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var box = new HBox(icon);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("state");
        var number = new Label(count);
        number.getStyleClass().add("count");
        number.setMinWidth(USE_PREF_SIZE);
        var content = new HBox(box, label, number);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("content");
        var row = new Button(name, content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("task");
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty());
        return row;
    }

    private static Node icon(TaskLine line) {
        if (line.isHere()) {
            var dot = new Region();
            dot.getStyleClass().add("dot");
            return dot;
        }
        return switch (line.state()) {
            case Journey.State.NOT_STARTED -> new Label();
            case Journey.State.IN_PROGRESS -> styled(new Icon(Feather.MORE_HORIZONTAL), "started");
            case Journey.State.COMPLETE -> styled(new Icon(Feather.CHECK), "complete");
            case Journey.State.NEEDS_ATTENTION ->
                    styled(new Icon(Feather.ALERT_CIRCLE), "attention");
        };
    }

    private static Node styled(Icon icon, String style) {
        icon.getStyleClass().add(style);
        return icon;
    }

    /// Where we are in this topic, how far it has come, or how many pages it has.
    private static String count(TaskLine line) {
        if (line.topic().isEmpty()) {
            return "";
        }
        if (line.place().isPresent()) {
            return line.place().get() + "/" + line.pages();
        }
        return line.done() == 0 || line.done() == line.pages()
                ? Integer.toString(line.pages())
                : line.done() + "/" + line.pages();
    }

    private MenuButton addTopic() {
        var menu = new MenuButton(texts.get("wizard.tasks.add"), new Icon(Feather.PLUS));
        menu.getStyleClass().add("add-topic");
        menu.getItems().setAll(model.topicsToAdd().stream().map(this::item).toList());
        boolean none = menu.getItems().isEmpty();
        menu.setVisible(!none);
        menu.setManaged(!none);
        return menu;
    }

    private MenuItem item(String topic) {
        var item = new MenuItem(words.title(topic));
        item.setOnAction(_ -> model.addTopic(topic));
        return item;
    }
}
