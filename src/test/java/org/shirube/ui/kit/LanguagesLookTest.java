package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.text.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// One long sentence in every language, narrow, to be looked at.
@ExtendWith(ApplicationExtension.class)
class LanguagesLookTest {

    private final Appearance appearance = new Appearance(Language.EN);
    private final VBox left = new VBox(6);
    private final VBox right = new VBox(6);
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        var page = new HBox(20, left, right);
        page.getStyleClass().add("page");
        stage.setScene(new Scene(page, 1000, 1000));
        appearance.dress(stage.getScene());
        fill(Sentences.ALL, 300);
        stage.show();
    }

    private void fill(List<Phrase> phrases, double width) {
        int half = (phrases.size() + 1) / 2;
        fill(left, phrases.subList(0, half), width);
        fill(right, phrases.subList(half, phrases.size()), width);
    }

    private static void fill(VBox column, List<Phrase> phrases, double width) {
        column.getChildren().clear();
        column.setMaxWidth(width);
        column.setMinWidth(width);
        for (Phrase phrase : phrases) {
            column.getChildren().add(new WrappedText(phrase, "second-language"));
        }
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void every_language_is_broken_into_lines_that_fit() {
        var hand = new Hand(stage.getScene());
        hand.picture("languages");
        assertAllFit(300);
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        Hand.does(() -> fill(Sentences.ALL.subList(0, 4), 460));
        hand.picture("languages-200-a");
        assertAllFit(460);
        Hand.does(() -> fill(Sentences.ALL.subList(4, 8), 460));
        hand.picture("languages-200-b");
        assertAllFit(460);
        Hand.does(() -> fill(Sentences.ALL.subList(8, 11), 460));
        hand.picture("languages-200-c");
        assertAllFit(460);
    }

    private void assertAllFit(double width) {
        var labels = Hand.ask(() -> List.copyOf(stage.getScene().getRoot().lookupAll(".label")));
        assertThat(labels).isNotEmpty();
        for (Node each : labels) {
            var label = (Label) each;
            assertThat(label.getLayoutX() + label.getWidth())
                    .as(label.getText())
                    .isLessThanOrEqualTo(width + 0.5);
            assertThat(label.getWidth() + 1.0)
                    .as(label.getText())
                    .isGreaterThanOrEqualTo(
                            label.isWrapText() ? label.getWidth() : label.prefWidth(-1));
        }
    }

    @Test
    void answers_under_the_interviewers_have_their_own_letters() {
        Hand.does(() -> {
            left.getChildren().clear();
            right.getChildren().clear();
            for (Phrase phrase : Sentences.ALL) {
                var choice = new Choice("a", "In short", phrase);
                left.getChildren().add(ChipRow.one("which", List.of(choice)));
            }
        });
        new Hand(stage.getScene()).picture("languages-chips");
        var families =
                stage.getScene().getRoot().lookupAll(".second").stream()
                        .map(node -> ((Labeled) node).getFont().getFamily())
                        .toList();
        assertThat(families)
                .isEqualTo(
                        Sentences.ALL.stream().map(Lettering::of).map(Lettering::family).toList());
    }
}
