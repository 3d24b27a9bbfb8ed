package org.shirube.ui.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// The queue beside the case that is open; in a narrow window one or the other.
final class ReviewView extends BorderPane {

    /// In letters: with less room, queue and case do not stand side by side.
    private static final double LEAST_FOR_BOTH = 62;

    private final ReviewModel model;
    private final Wordbook words;
    private final Texts texts;
    private final QueuePane queue;
    private final StackPane place = new StackPane();

    /// Tells the text size: it is never managed, and holds nothing to see.
    private final Label probe = new Label();

    private boolean narrow;
    private boolean atCase;

    ReviewView(ReviewModel model, Wordbook words, Runnable toAgreement) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        var labels = words.handbook().labels(texts.language().tag());
        queue =
                new QueuePane(
                        model,
                        new PriorityWords(labels, texts),
                        new QueuePane.Ways(this::toCase, toAgreement));
        getStyleClass().add("review");
        getStylesheets().add(Sheet.beside(ReviewView.class));
        setMinHeight(0);
        place.setMinHeight(0);
        queue.setMinHeight(0);
        probe.setManaged(false);
        getChildren().add(probe);
        Typing.unfolding(this, DecisionCard.WORDS, this::toCase);
        model.opened().addListener(_ -> draw());
        model.told().addListener(_ -> draw());
        probe.fontProperty().addListener(_ -> measure());
        widthProperty().addListener(_ -> measure());
        arrange();
    }

    private void measure() {
        boolean little = getWidth() < LEAST_FOR_BOTH * probe.getFont().getSize();
        if (little != narrow) {
            narrow = little;
            arrange();
        }
    }

    /// In a narrow window the case takes the queue's place.
    private void toCase() {
        atCase = true;
        if (narrow) {
            arrange();
        }
    }

    private void arrange() {
        setLeft(null);
        setCenter(null);
        if (!narrow) {
            setLeft(queue);
            setCenter(place);
        } else if (atCase) {
            setCenter(place);
        } else {
            setCenter(queue);
        }
        draw();
    }

    private void draw() {
        place.getChildren()
                .setAll(
                        model.opened()
                                .get()
                                .<Node>map(one -> new CaseView(model, one, words, back()))
                                .orElseGet(() ->
                                        new WrappedText(
                                                texts.get("review.nothing-open"),
                                                "soft",
                                                "nothing-open")));
    }

    private Optional<Runnable> back() {
        return narrow
                ? Optional.of(() -> {
                    atCase = false;
                    arrange();
                    queue.enter();
                })
                : Optional.empty();
    }
}
