package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// Makes a row of choices one stop of the Tab key: arrows move the focus within it and choose
/// nothing, Space chooses. An answer is written down at once, so passing by must not answer.
final class ArrowFocus {

    private final List<? extends ButtonBase> stops;

    private ArrowFocus(List<? extends ButtonBase> stops) {
        this.stops = stops;
    }

    static void within(Node row, List<? extends ButtonBase> stops) {
        var focus = new ArrowFocus(stops);
        row.addEventFilter(KeyEvent.KEY_PRESSED, focus::pressed);
        stops.forEach(stop ->
                stop.focusedProperty().addListener((_, _, focused) -> focus.moved(stop, focused)));
        focus.reset();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int step =
                switch (event.getCode()) {
                    case RIGHT, DOWN, KP_RIGHT, KP_DOWN -> 1;
                    case LEFT, UP, KP_LEFT, KP_UP -> -1;
                    default -> 0;
                };
        int from = focused();
        if (step != 0 && from >= 0) {
            stops.get(Math.floorMod(from + step, stops.size())).requestFocus();
            event.consume();
        }
    }

    private int focused() {
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /// The stop that has the focus is the one to come back to; without any, the chosen or first.
    private void moved(ButtonBase stop, boolean focused) {
        if (focused) {
            stops.forEach(other -> other.setFocusTraversable(other.equals(stop)));
        } else if (focused() < 0) {
            reset();
        }
    }

    private void reset() {
        var entrance =
                stops.stream()
                        .map(ButtonBase.class::cast)
                        .filter(Chip::isSelected)
                        .findFirst()
                        .orElse(stops.getFirst());
        stops.forEach(stop -> stop.setFocusTraversable(stop.equals(entrance)));
    }
}
