package org.shirube.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The keys of a page, wherever in the window the focus is. Plain keys are silent while a text
/// field has the focus, and all are while an input method composes: there, Enter and digits belong
/// to the word that is being written.
public final class PageKeys {

    private final List<Binding> bindings = new ArrayList<>();
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final EventHandler<InputMethodEvent> compositions = this::composed;
    private @Nullable IntConsumer digits;
    private boolean composing;

    /// Listens as long as the page is in a window.
    public PageKeys(Node page) {
        move(null, page.getScene());
        page.sceneProperty().addListener((_, before, after) -> move(before, after));
    }

    /// A key that acts only while nobody types.
    public PageKeys plain(KeyCombination combination, Runnable action) {
        bindings.add(new Binding(combination, false, action));
        return this;
    }

    /// A key that also acts in a text field (Ctrl+Enter).
    public PageKeys always(KeyCombination combination, Runnable action) {
        bindings.add(new Binding(combination, true, action));
        return this;
    }

    /// Who is told of 1 to 9 on either part of the keyboard, while nobody types.
    public PageKeys digits(IntConsumer action) {
        digits = action;
        return this;
    }

    private void move(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            before.removeEventFilter(InputMethodEvent.ANY, compositions);
        }
        if (after != null) {
            after.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            after.addEventFilter(InputMethodEvent.ANY, compositions);
        }
        composing = false;
    }

    private void composed(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
    }

    private void pressed(KeyEvent event) {
        if (composing) {
            return;
        }
        boolean typing = isTyping(event);
        if (bindings.stream().anyMatch(each -> each.acts(event, typing))) {
            event.consume();
        } else if (!typing && digits != null && digit(event) > 0) {
            digits.accept(digit(event));
            event.consume();
        }
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof Node node
                && node.getScene() != null
                && node.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private static int digit(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        var name = event.getCode().getName();
        return plain && event.getCode().isDigitKey() && !name.isEmpty()
                ? Character.digit(name.charAt(name.length() - 1), 10)
                : 0;
    }

    private record Binding(KeyCombination combination, boolean inText, Runnable action) {

        boolean acts(KeyEvent event, boolean typing) {
            boolean acts = combination.match(event) && (inText || !typing);
            if (acts) {
                action.run();
            }
            return acts;
        }
    }
}
