package org.shirube.ui.wizard;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list of topics at the left: what is done, where we are, what is still to come. A state is an
/// icon and, for who hears the screen, a word; never a colour alone.
final class TaskRail extends ScrollPane {

    private final WizardModel model;
    private final Wordbook words;
    private final Texts texts;
    private final Runnable toCheck;
    private final Runnable toAssessment;
    private final VBox rows = new VBox();
    private final SentBackCard sentBack;
    private final List<TaskRow> lines = new ArrayList<>();
    private List<TaskLine> shown = List.of();
    private boolean shownShort;

    TaskRail(WizardModel model, Wordbook words, Runnable toCheck, Runnable toAssessment) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.toCheck = toCheck;
        this.toAssessment = toAssessment;
        var live = model.live();
        sentBack =
                new SentBackCard(
                        live.sentBack(),
                        words,
                        model::reach,
                        (question, why) -> live.sentBack().explain(live.saved(), question, why));
        rows.getStyleClass().add("rows");
        getStyleClass().add("task-rail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(rows);
        refresh();
    }

    void refresh() {
        sentBack.refresh();
        List<TaskLine> now = TaskLine.of(model.standing(), model.step());
        boolean shortForm = model.live().asksShortForm();
        if (shortForm != shownShort || !topics(now).equals(topics(shown))) {
            shownShort = shortForm;
            fill(now);
        }
        for (int i = 0; i < now.size(); i++) {
            if (shown.size() <= i || !now.get(i).equals(shown.get(i))) {
                lines.get(i).show(now.get(i), texts);
            }
        }
        shown = now;
    }

    private static List<Optional<String>> topics(List<TaskLine> lines) {
        return lines.stream().map(TaskLine::topic).toList();
    }

    /// Puts the focus on the line of the page that is open.
    void enter() {
        lines.stream().filter(TaskRow::isHere).findFirst().ifPresent(Node::requestFocus);
    }

    private void fill(List<TaskLine> now) {
        shown = List.of();
        lines.clear();
        now.forEach(line -> lines.add(row(line)));
        List<Node> nodes = new ArrayList<>();
        nodes.add(sentBack);
        nodes.add(title("wizard.tasks.before"));
        int before = (int) now.stream().filter(TaskLine::before).count();
        nodes.addAll(lines.subList(0, before));
        nodes.add(title("wizard.tasks.questions"));
        nodes.addAll(lines.subList(before, lines.size()));
        nodes.add(addTopic());
        nodes.add(extent());
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

    private TaskRow row(TaskLine line) {
        var row = new TaskRow(line.topic().map(words::title).orElse(texts.get("person.title")));
        row.setOnAction(_ -> line.topic().ifPresentOrElse(model::goToTopic, model::goToPerson));
        return row;
    }

    private TaskRow plainRow(String key, Runnable action) {
        var row = new TaskRow(texts.get(key));
        row.setOnAction(_ -> action.run());
        return row;
    }

    /// To the short form of a first contact, or on to the full interview: what was answered stays.
    private TaskRow extent() {
        boolean shortForm = model.live().asksShortForm();
        String key = shortForm ? "wizard.tasks.full" : "wizard.tasks.short";
        TaskRow row = plainRow(key, () -> model.live().askShortForm(!shortForm));
        row.setId("extent");
        row.setAccessibleHelp(
                texts.get(shortForm ? "wizard.tasks.full.help" : "wizard.tasks.short.help"));
        return row;
    }

    private MenuButton addTopic() {
        var menu = new MenuButton(texts.get("wizard.tasks.add"), new Icon(Feather.PLUS));
        menu.getStyleClass().add("add-topic");
        menu.setMinHeight(USE_PREF_SIZE);
        menu.getItems().setAll(model.live().topicsToAdd().stream().map(this::item).toList());
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
