package org.shirube.ui.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.casework.QueueLine;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// One line of the queue: who, why it stands here in words, the three elements in miniature, how
/// long it waits and with whom; danger by word and edge.
final class QueueCell extends ListCell<QueueLine> {

    private final ReviewModel model;
    private final PriorityWords words;
    private final Texts texts;

    QueueCell(ReviewModel model, PriorityWords words) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        getStyleClass().add("queue-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(QueueLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : drawn(line));
        if (!empty && line != null) {
            setAccessibleText(spoken(line));
            model.queue().seen(getIndex());
        }
    }

    private Node drawn(QueueLine line) {
        var edge = new Region();
        edge.getStyleClass()
                .addAll("edge", "edge-" + line.priority().danger().map(Words::of).orElse("none"));
        var said = new VBox(head(line));
        said.getStyleClass().add("said");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.getChildren()
                .add(
                        new WrappedText(
                                String.join(" · ", words.about(line.person())), "soft", "small"));
        boolean blind = model.isBlind(line);
        words.reasons(line, blind)
                .forEach(reason -> said.getChildren().add(new WrappedText(reason, "small")));
        if (!blind) {
            said.getChildren().add(elements(line));
        }
        said.getChildren().add(new WrappedText(with(line), "soft", "small"));
        var drawn = new HBox(edge, said);
        drawn.getStyleClass().add("line");
        return drawn;
    }

    private HBox head(QueueLine line) {
        var label = new Label(line.label());
        label.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var waiting = new Label(words.waiting(line.since(), model.now()));
        waiting.setMinWidth(USE_PREF_SIZE);
        waiting.getStyleClass().addAll("soft", "small");
        return new HBox(label, gap, waiting);
    }

    private static HBox elements(QueueLine line) {
        var bars = new HBox();
        bars.getStyleClass().add("elements");
        line.priority()
                .result()
                .elements()
                .values()
                .forEach(status -> {
                    var bar = new Region();
                    bar.getStyleClass().addAll("element", Words.of(status));
                    bars.getChildren().add(bar);
                });
        return bars;
    }

    /// Who handed it in, whose opinion is waited for, who has seen it.
    private String with(QueueLine line) {
        var parts = new ArrayList<String>();
        parts.add(texts.get("review.handed-in-by", model.name(line.by())));
        line.secondFor()
                .ifPresent(who -> parts.add(texts.get("review.second-for", model.name(who))));
        if (!line.seenBy().isEmpty()) {
            parts.add(
                    texts.get(
                            "review.seen-by",
                            line.seenBy().stream()
                                    .map(model::name)
                                    .collect(Collectors.joining(texts.get("review.and")))));
        }
        return String.join(" · ", parts);
    }

    private String spoken(QueueLine line) {
        return line.label()
                + ", "
                + String.join(", ", words.reasons(line, model.isBlind(line)))
                + ", "
                + words.waiting(line.since(), model.now());
    }
}
