package org.shirube.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/// Notices Shift pressed three times within five seconds, by itself each time: capitals in a name
/// do not count.
final class ShiftThrice {

    private static final int TIMES = 3;
    private static final long WITHIN_MILLIS = 5_000;

    private final Deque<Long> presses = new ArrayDeque<>();
    private final LongSupplier millis;
    private final Runnable action;
    private boolean alone;

    ShiftThrice(LongSupplier millis, Runnable action) {
        this.millis = millis;
        this.action = action;
    }

    void pressed(KeyEvent event) {
        alone = event.getCode() == KeyCode.SHIFT;
        if (!alone) {
            presses.clear();
        }
    }

    void released(KeyEvent event) {
        if (event.getCode() != KeyCode.SHIFT || !alone) {
            return;
        }
        alone = false;
        long now = millis.getAsLong();
        presses.addLast(now);
        if (presses.size() > TIMES) {
            presses.removeFirst();
        }
        if (presses.size() == TIMES && now - presses.getFirst() <= WITHIN_MILLIS) {
            presses.clear();
            action.run();
        }
    }
}
