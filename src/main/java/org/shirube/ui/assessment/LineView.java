package org.shirube.ui.assessment;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.Pillar.Line;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.WrappedText;

/// A fact with its strength as letter and fill; pressed, it unfolds to the answers behind it.
final class LineView extends VBox {

    private final VBox behind = new VBox();
    private final Icon sign = new Icon(Feather.CHEVRON_RIGHT, "sign");

    LineView(Line line, Texts texts, Ways ways) {
        getStyleClass().add("fact");
        Button name = Links.button(line.text());
        name.getStyleClass().add("fact-name");
        name.setAccessibleText(texts.get("assessment.line", line.text(), line.strengthWord()));
        name.setOnAction(_ -> unfold());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(badge(line, texts), name, sign);
        row.getStyleClass().add("fact-row");
        behind.getStyleClass().add("behind");
        line.behind().forEach(told -> behind.getChildren().add(new ToldView(told, texts, ways)));
        if (line.behind().isEmpty()) {
            behind.getChildren()
                    .add(new WrappedText(texts.get("assessment.stated-directly"), "soft", "small"));
        }
        getChildren().add(row);
        if (!line.why().isEmpty()) {
            getChildren().add(new WrappedText(line.why(), "soft", "small", "why"));
        }
    }

    private static Label badge(Line line, Texts texts) {
        Label badge = new Label(texts.of("assessment.letter", line.strength()));
        badge.getStyleClass().addAll("badge", Styles.of(line.strength()));
        badge.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return badge;
    }

    private void unfold() {
        boolean open = getChildren().contains(behind);
        if (open) {
            getChildren().remove(behind);
        } else {
            getChildren().add(behind);
        }
        Feather shown = open ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN;
        sign.setText(Character.toString(shown.getCode()));
    }
}
