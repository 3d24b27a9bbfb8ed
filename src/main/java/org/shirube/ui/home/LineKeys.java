package org.shirube.ui.home;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;

/// The lines of a page by key: arrows go from one to the next, Enter follows one.
final class LineKeys {

    private final List<LineButton> lines = new ArrayList<>();

    void on(Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// These from now on, in the order of the page; the focus goes to where it was, unless it was
    /// elsewhere.
    void become(List<LineButton> others, int at) {
        lines.clear();
        lines.addAll(others);
        if (at >= 0 && !lines.isEmpty()) {
            lines.get(Math.min(at, lines.size() - 1)).requestFocus();
        }
    }

    void enter() {
        if (!lines.isEmpty()) {
            lines.getFirst().requestFocus();
        }
    }

    /// Below zero where none has the focus.
    int focused() {
        return lines.stream().filter(Node::isFocused).findFirst().map(lines::indexOf).orElse(-1);
    }

    private void pressed(KeyEvent key) {
        int at = focused();
        if (at < 0 || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            int step = key.getCode() == KeyCode.DOWN ? 1 : -1;
            lines.get(Math.clamp(at + step, 0, lines.size() - 1)).requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            lines.get(at).fire();
            key.consume();
        }
    }
}
