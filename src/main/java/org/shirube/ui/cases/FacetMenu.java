package org.shirube.ui.cases;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.shirube.casework.Facet;
import org.shirube.text.Texts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;

/// Narrows the list by one side of the cases: its values, each with how many cases have it among
/// those that the rest of the filter lets through.
final class FacetMenu extends MenuButton {

    private final CaseListModel model;
    private final Facet facet;
    private final Texts texts;
    private final FacetWords words;

    FacetMenu(CaseListModel model, Facet facet, Texts texts, FacetWords words) {
        super(words.name(facet));
        this.model = model;
        this.facet = facet;
        this.texts = texts;
        this.words = words;
        getStyleClass().add("chip-menu");
        setMinWidth(USE_PREF_SIZE);
        setId("facet-" + facet.name().toLowerCase(Locale.ROOT));
        fill(Map.of());
        setOnShowing(_ -> model.tally(facet, this::fill));
    }

    private void fill(Map<String, Integer> counts) {
        var chosen = model.filter().get().of(facet);
        var values = new HashSet<>(counts.keySet());
        values.addAll(chosen);
        getItems()
                .setAll(
                        words.ordered(facet, values).stream()
                                .map(value -> item(value, counts))
                                .toList());
        if (getItems().isEmpty()) {
            var none = new MenuItem(texts.get("cases.no-values"));
            none.setDisable(true);
            getItems().setAll(none);
        }
    }

    private CheckMenuItem item(String value, Map<String, Integer> counts) {
        var word = words.value(facet, value);
        var item =
                new CheckMenuItem(
                        counts.isEmpty()
                                ? word
                                : texts.get(
                                        "cases.value-count",
                                        word,
                                        texts.number(counts.getOrDefault(value, 0))));
        item.setMnemonicParsing(false);
        item.setSelected(model.filter().get().of(facet).contains(value));
        item.setOnAction(_ -> model.show(model.filter().get().toggling(facet, value)));
        return item;
    }
}
