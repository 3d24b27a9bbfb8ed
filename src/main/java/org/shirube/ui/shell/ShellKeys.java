package org.shirube.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;

import org.shirube.ui.kit.Zoom;

/// The keys that work on every screen: Ctrl with + - 0 for the size of the text, Ctrl+L locks.
final class ShellKeys {

    private final ObjectProperty<Zoom> zoom;
    private final Runnable lock;

    ShellKeys(ObjectProperty<Zoom> zoom, Runnable lock) {
        this.zoom = zoom;
        this.lock = lock;
    }

    void pressed(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && act(event)) {
            event.consume();
        }
    }

    /// Where + is varies with the keyboard: beside the digits, on a Japanese one with the
    /// semicolon.
    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS, SEMICOLON -> zoom.set(zoom.get().larger());
            case MINUS, SUBTRACT -> zoom.set(zoom.get().smaller());
            case DIGIT0, NUMPAD0 -> zoom.set(Zoom.USUAL);
            case L -> lock.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
