package org.shirube.ui.assessment;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.scoring.Panel.Sees;
import org.shirube.scoring.Truth;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// The same answers under other frameworks, side by side; each unfolds to its parts.
final class LensesView extends VBox {

    private final Texts texts;

    LensesView(List<LensLine> lines, Texts texts) {
        this.texts = texts;
        Card card = new Card(texts.get("assessment.lenses"));
        card.setId("lenses");
        card.getStyleClass().add("lenses");
        card.getChildren()
                .add(new WrappedText(texts.get("assessment.lenses.text"), "soft", "small"));
        lines.forEach(line -> card.getChildren().add(line(line)));
        getChildren().add(card);
    }

    private VBox line(LensLine line) {
        VBox inside = new VBox();
        inside.getStyleClass().add("inside");
        VBox box = new VBox(head(line), new WrappedText(line.conclusion(), "small"));
        box.getStyleClass().add("lens");
        box.setId("lens-" + line.id());
        line.parting()
                .ifPresent(
                        text -> box.getChildren().add(new WrappedText(text, "small", "parting")));
        Button unfold = Links.button(texts.get("assessment.lens.show"));
        unfold.setId("unfold-" + line.id());
        unfold.setAccessibleText(texts.get("assessment.lens.show-of", line.name()));
        unfold.setOnAction(_ -> toggle(line, inside, unfold));
        box.getChildren().addAll(unfold, inside);
        return box;
    }

    private FlowPane head(LensLine line) {
        Label name = new Label(line.name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        FlowPane head = new FlowPane(name, new Pill(word(line.sees()), tone(line.sees())));
        head.getStyleClass().add("conditions");
        return head;
    }

    private String word(Sees sees) {
        return texts.of("assessment.lens.sees", sees);
    }

    private static Pill.Tone tone(Sees sees) {
        return switch (sees) {
            case YES, PARTLY -> Pill.Tone.ACCENT;
            case OPEN -> Pill.Tone.WARNING;
            case NO -> Pill.Tone.PLAIN;
        };
    }

    private void toggle(LensLine line, VBox inside, Button unfold) {
        boolean open = inside.getChildren().isEmpty();
        if (open) {
            inside.getChildren().add(new WrappedText(line.about(), "soft", "small"));
            line.asked()
                    .ifPresent(text -> inside.getChildren().add(new WrappedText(text, "small")));
            line.parts().forEach(part -> inside.getChildren().add(part(part)));
        } else {
            inside.getChildren().clear();
        }
        unfold.setText(texts.get(open ? "assessment.lens.hide" : "assessment.lens.show"));
    }

    private HBox part(LensLine.Part part) {
        Label sign = new Label(sign(part.holds()));
        sign.getStyleClass().add("mark");
        sign.setMinWidth(USE_PREF_SIZE);
        sign.setAccessibleText(texts.of("assessment.lens.holds", part.holds()));
        VBox words = new VBox(new WrappedText(part.name(), "small"));
        if (!part.facts().isEmpty()) {
            words.getChildren().add(new WrappedText(part.facts(), "soft", "small"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(sign, words);
        line.getStyleClass().add("item");
        return line;
    }

    /// By shape, never by colour alone.
    private static String sign(Truth holds) {
        return switch (holds) {
            case YES -> "●";
            case OPEN -> "?";
            case NO -> "○";
        };
    }
}
