package org.shirube.ui.kit;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A small chip that names what is chosen and opens a menu to choose otherwise: how a fact is
/// known, when it happened.
public final class ChipMenu<T> extends MenuButton {

    private final String name;
    private final Map<T, MenuItem> items = new LinkedHashMap<>();
    private Consumer<Set<T>> listener = _ -> {};

    private ChipMenu(String name) {
        this.name = name;
        getStyleClass().add("chip-menu");
        setMinWidth(USE_PREF_SIZE);
    }

    /// A menu of which one is chosen.
    public static <T> ChipMenu<T> one(String name, Map<T, String> words) {
        var menu = new ChipMenu<T>(name);
        var group = new ToggleGroup();
        words.forEach((thing, word) -> {
            var item = new RadioMenuItem(word);
            item.setToggleGroup(group);
            menu.add(thing, item);
        });
        return menu;
    }

    /// A menu of which any number is chosen.
    public static <T> ChipMenu<T> several(String name, Map<T, String> words) {
        var menu = new ChipMenu<T>(name);
        words.forEach((thing, word) -> menu.add(thing, new CheckMenuItem(word)));
        return menu;
    }

    public void show(Set<T> chosen) {
        items.forEach((thing, item) -> select(item, chosen.contains(thing)));
        describe();
    }

    public Set<T> chosen() {
        return items.entrySet().stream()
                .filter(entry -> isSelected(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void setOnChange(Consumer<Set<T>> listener) {
        this.listener = listener;
    }

    private void add(T thing, MenuItem item) {
        items.put(thing, item);
        getItems().add(item);
        item.setOnAction(_ -> {
            describe();
            listener.accept(chosen());
        });
        describe();
    }

    /// The chip says what is chosen, and its name while nothing is; a screen reader hears both.
    private void describe() {
        var chosen =
                items.values().stream()
                        .filter(ChipMenu::isSelected)
                        .map(MenuItem::getText)
                        .collect(Collectors.joining(" · "));
        setText(chosen.isEmpty() ? name : chosen);
        setAccessibleText(chosen.isEmpty() ? name : name + ": " + chosen);
    }

    private static boolean isSelected(MenuItem item) {
        return switch (item) {
            case CheckMenuItem check -> check.isSelected();
            case RadioMenuItem radio -> radio.isSelected();
            default -> false;
        };
    }

    private static void select(MenuItem item, boolean selected) {
        switch (item) {
            case CheckMenuItem check -> check.setSelected(selected);
            case RadioMenuItem radio -> radio.setSelected(selected);
            default -> {}
        }
    }
}
