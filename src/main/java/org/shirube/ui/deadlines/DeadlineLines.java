package org.shirube.ui.deadlines;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.scoring.Deadline;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// The days that law attaches to what was told, the nearest first: what each means, what it is
/// counted from, and where it stands. One that may have passed is for a lawyer, never too late.
final class DeadlineLines extends VBox {

    private static final int SOON = 30;

    private final DeadlineWords words;
    private final Texts texts;

    DeadlineLines(List<Deadline> deadlines, DeadlineWords words) {
        this.words = words;
        texts = words.texts();
        getStyleClass().add("lines");
        getChildren().add(new WrappedText(texts.get("deadlines.law"), "strong"));
        getChildren().add(new WrappedText(texts.get("deadlines.check"), "soft", "small"));
        deadlines.forEach(deadline -> getChildren().add(line(deadline)));
        if (deadlines.isEmpty()) {
            getChildren().add(new WrappedText(texts.get("deadlines.none"), "soft"));
        }
    }

    private Node line(Deadline deadline) {
        var day = new Label(words.day(deadline));
        day.getStyleClass().add("strong");
        var first = new FlowPane(day);
        first.getStyleClass().add("facts-of-line");
        if (deadline.mayHavePassed(words.today())) {
            first.getChildren().add(new Pill(texts.get("deadlines.passed"), Pill.Tone.WARNING));
        } else if (deadline.isWithin(words.today(), SOON)) {
            first.getChildren().add(new Pill(texts.get("deadlines.soon"), Pill.Tone.ACCENT));
        }
        var line =
                new Card(
                        first,
                        new WrappedText(words.title(deadline), "strong"),
                        new WrappedText(words.means(deadline)),
                        new WrappedText(words.from(deadline), "soft", "small"),
                        new WrappedText(words.source(deadline), "soft", "small"));
        line.getStyleClass().add("deadline");
        line.setId("deadline-" + deadline.id());
        return line;
    }
}
