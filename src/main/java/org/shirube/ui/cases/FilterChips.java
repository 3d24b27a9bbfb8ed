package org.shirube.ui.cases;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.Facet;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the list is narrowed by, as chips: pressing one takes it away. A filter that is not seen
/// would make people miss cases.
final class FilterChips extends FlowPane {

    private final CaseListModel model;
    private final Texts texts;
    private final FacetWords words;

    FilterChips(CaseListModel model, Texts texts, FacetWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        getStyleClass().add("chips");
        model.filter().subscribe(this::draw);
        model.counts().subscribe(this::draw);
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
        draw();
    }

    private void draw() {
        var filter = model.filter().get();
        List<Button> chips = new ArrayList<>();
        for (var facet : Facet.values()) {
            for (var value : words.ordered(facet, filter.of(facet))) {
                if (filter.of(facet).contains(value)) {
                    chips.add(chip(named(facet, value), filter.toggling(facet, value)));
                }
            }
        }
        if (!filter.changed().isAny()) {
            chips.add(
                    chip(
                            texts.get("cases.changed-in", days(filter.changed())),
                            filter.changedIn(CaseFilter.Days.ANY)));
        }
        if (!filter.opened().isAny()) {
            chips.add(
                    chip(
                            texts.get("cases.opened-in", days(filter.opened())),
                            filter.openedIn(CaseFilter.Days.ANY)));
        }
        if (!chips.isEmpty()) {
            var all = new Button(texts.get("cases.clear"));
            all.getStyleClass().add("link");
            all.setId("clear-filters");
            all.setOnAction(_ -> model.show(CaseFilter.NONE.searching(filter.words())));
            chips.add(all);
        }
        getChildren().setAll(chips);
    }

    private String named(Facet facet, String value) {
        var word = words.value(facet, value);
        var counts = model.counts().get().getOrDefault(facet, Map.of());
        var side = value.isEmpty() || facet == Facet.CHILD;
        var name = side ? words.name(facet) + ": " + word : word;
        return counts.isEmpty()
                ? name
                : texts.get("cases.value-count", name, texts.number(counts.getOrDefault(value, 0)));
    }

    private Button chip(String name, CaseFilter without) {
        var chip = new Button(name, new Icon(Feather.X));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.get("cases.remove-filter", name));
        chip.setOnAction(_ -> model.show(without));
        return chip;
    }

    private String days(CaseFilter.Days days) {
        var from = days.from().map(texts::date).orElse("");
        var to = days.to().map(texts::date).orElse("");
        return from + " – " + to;
    }
}
