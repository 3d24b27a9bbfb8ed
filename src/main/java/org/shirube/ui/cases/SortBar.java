package org.shirube.ui.cases;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.Facet;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Icon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// By what the list is sorted: pressing another one sorts by it, pressing the same turns it round.
final class SortBar extends FlowPane {

    private final Texts texts;
    private final FacetWords words;
    private final Map<CaseOrder.By, Button> buttons = new EnumMap<>(CaseOrder.By.class);

    SortBar(CaseListModel model, Texts texts, FacetWords words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add("sort-bar");
        var name = new Label(texts.get("cases.sort"));
        name.getStyleClass().addAll("soft", "small");
        getChildren().add(name);
        for (var by : CaseOrder.By.values()) {
            var button = new Button(texts.of("cases.sort", by));
            button.setId("sort-" + Words.of(by));
            button.setOnAction(_ -> model.sort(by, values(by)));
            buttons.put(by, button);
            getChildren().add(button);
        }
        model.order().subscribe(this::draw);
    }

    /// The direction is drawn and said, not only coloured.
    private void draw(CaseOrder order) {
        buttons.forEach((by, button) -> {
            boolean chosen = order.by() == by;
            button.getStyleClass().remove("sorted");
            button.setGraphic(null);
            button.setAccessibleText(button.getText());
            if (chosen) {
                button.getStyleClass().add("sorted");
                button.setGraphic(
                        new Icon(order.reversed() ? Feather.ARROW_UP : Feather.ARROW_DOWN));
                button.setAccessibleText(
                        texts.get(
                                order.reversed() ? "cases.sorted-back" : "cases.sorted",
                                button.getText()));
            }
        });
    }

    private List<String> values(CaseOrder.By by) {
        return switch (by) {
            case SCHEME -> words.all(Facet.SCHEME);
            case NATIONALITY -> words.all(Facet.NATIONALITY);
            case LABEL, ALIAS, CONCLUSION, DANGER, CHANGED, OPENED -> List.of();
        };
    }
}
