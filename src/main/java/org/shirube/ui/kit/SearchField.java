package org.shirube.ui.kit;

import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.shirube.text.Texts;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A list to choose from that is searched while one types. Its first line says that it is not
/// known.
public final class SearchField extends HBox {

    private static final String NOT_KNOWN = "";

    private final SearchableComboBox<String> box = new SearchableComboBox<>();
    private Consumer<String> listener = _ -> {};

    private SearchField(String name, List<String> ids, Map<String, String> names, Texts texts) {
        box.setConverter(new Names(names, texts.get("person.not-known")));
        box.getItems().add(NOT_KNOWN);
        box.getItems().addAll(ids);
        box.setAccessibleText(name);
        box.valueProperty().addListener((_, _, id) -> chosen(id));
        getStyleClass().add("search-field");
        getChildren().setAll(box);
    }

    /// Sorted by name, as the interface's language sorts.
    public static SearchField sorted(String name, Map<String, String> names, Texts texts) {
        var collator = Collator.getInstance(texts.language().locale());
        List<String> ids =
                names.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getValue, collator))
                        .map(Map.Entry::getKey)
                        .toList();
        return new SearchField(name, ids, names, texts);
    }

    public static SearchField inOrder(
            String name, List<String> ids, Map<String, String> names, Texts texts) {
        return new SearchField(name, ids, names, texts);
    }

    public void show(String id) {
        box.setValue(id);
    }

    public void setOnChange(Consumer<String> listener) {
        this.listener = listener;
    }

    /// While somebody searches, the box has no value for a moment; that is no choice.
    private void chosen(@Nullable String id) {
        if (id != null) {
            listener.accept(id);
        }
    }

    private static final class Names extends StringConverter<String> {

        private final Map<String, String> names;
        private final String notKnown;

        Names(Map<String, String> names, String notKnown) {
            this.names = names;
            this.notKnown = notKnown;
        }

        @Override
        public String toString(@Nullable String id) {
            return id == null || id.equals(NOT_KNOWN) ? notKnown : names.getOrDefault(id, id);
        }

        @Override
        public String fromString(String name) {
            return names.entrySet().stream()
                    .filter(each -> each.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(NOT_KNOWN);
        }
    }
}
