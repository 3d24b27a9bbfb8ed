package org.shirube.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.ReviewTask;
import org.shirube.questionnaire.QuestionId;
import org.shirube.text.Texts;
import org.shirube.ui.interview.SentBack;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.function.Consumer;

/// What a reviewer asks for, as a list to do: each question leads to its page, or is done by saying
/// why it stays without an answer. Nothing at all where nothing was sent back.
final class SentBackCard extends VBox {

    private final SentBack sentBack;
    private final Wordbook words;
    private final Texts texts;
    private final Consumer<QuestionId> go;
    private final Explaining explain;
    private List<ReviewTask> shown = List.of();

    /// Takes why a question stays without an answer.
    interface Explaining {
        void because(QuestionId question, String why);
    }

    SentBackCard(SentBack sentBack, Wordbook words, Consumer<QuestionId> go, Explaining explain) {
        this.sentBack = sentBack;
        this.words = words;
        this.texts = words.texts();
        this.go = go;
        this.explain = explain;
        setId("sent-back");
        getStyleClass().add("sent-back");
        managedProperty().bind(visibleProperty());
        refresh();
    }

    void refresh() {
        var tasks = sentBack.tasks();
        setVisible(!tasks.isEmpty());
        if (!tasks.equals(shown)) {
            shown = tasks;
            fill();
        }
    }

    private void fill() {
        long done = shown.stream().filter(ReviewTask::isDone).count();
        getChildren()
                .setAll(
                        new WrappedText(texts.get("tasks.title"), "strong"),
                        new WrappedText(
                                texts.get("tasks.count", done, shown.size()), "soft", "small"));
        shown.stream()
                .map(ReviewTask::words)
                .filter(note -> !note.isBlank())
                .findFirst()
                .ifPresent(note -> getChildren().add(new WrappedText(note, "small")));
        shown.forEach(task -> getChildren().add(line(task)));
    }

    private VBox line(ReviewTask task) {
        var label = words.asked(task.question()).label();
        var line = new VBox(new WrappedText(label, "small"));
        line.getStyleClass().add("task");
        if (task.isDone()) {
            var done = new Label(texts.get("tasks.done"));
            done.getStyleClass().addAll("soft", "small");
            line.getChildren().add(done);
        } else {
            line.getChildren().add(actions(task, line, label));
        }
        return line;
    }

    private FlowPane actions(ReviewTask task, VBox line, String label) {
        var id = task.question().id();
        var to =
                new ActionButton(
                        "go-" + id, texts.get("tasks.go"), () -> go.accept(task.question()));
        to.setAccessibleText(texts.get("tasks.go") + ": " + label);
        to.getStyleClass().add("small");
        var why =
                new ActionButton(
                        "why-" + id, texts.get("tasks.why"), () -> unfold(task, line, label));
        why.setAccessibleText(texts.get("tasks.why.of", label));
        why.getStyleClass().addAll("small", "plain");
        Typing.unfolding(line, name(task), why::fire);
        var actions = new FlowPane(to, why);
        actions.getStyleClass().add("task-actions");
        return actions;
    }

    private static String name(ReviewTask task) {
        return "why-not-" + task.question().id();
    }

    private void unfold(ReviewTask task, VBox line, String label) {
        if (line.getChildren().stream().noneMatch(TextArea.class::isInstance)) {
            var area = new TextArea();
            area.setId("why-words");
            area.setPrefRowCount(2);
            area.setWrapText(true);
            area.setAccessibleText(texts.get("tasks.why.of", label));
            var keep =
                    new ActionButton(
                            "explain",
                            texts.get("tasks.explain"),
                            () -> explain.because(task.question(), area.getText().strip()));
            keep.getStyleClass().add("small");
            keep.disableProperty().bind(area.textProperty().map(String::isBlank));
            line.getChildren().addAll(Typing.named(area, name(task)), keep);
            area.requestFocus();
        }
    }
}
