package org.shirube.ui.shell;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.util.Set;

/// Notices that something is copied or cut out of a window, by a key or by the menu of a field.
/// JavaFX tells nobody when the pasteboard changes, so what was selected is compared with what lies
/// there afterwards.
final class CopyWatch {

    private static final Set<KeyCode> KEYS =
            Set.of(KeyCode.C, KeyCode.X, KeyCode.INSERT, KeyCode.DELETE, KeyCode.COPY, KeyCode.CUT);

    private final Scene scene;
    private final Copied copied;
    private final ListChangeListener<Window> menus = this::changed;
    private String selectedBefore = "";

    private CopyWatch(Scene scene, Copied copied) {
        this.scene = scene;
        this.copied = copied;
    }

    static CopyWatch over(Scene scene, Copied copied) {
        var watch = new CopyWatch(scene, copied);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, watch::pressed);
        Window.getWindows().addListener(watch.menus);
        return watch;
    }

    /// The list of windows outlives each of them.
    void end() {
        Window.getWindows().removeListener(menus);
    }

    private void pressed(KeyEvent event) {
        if (KEYS.contains(event.getCode())) {
            lookAfterwards(selected());
        }
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            if (change.getAddedSubList().stream().anyMatch(ContextMenu.class::isInstance)) {
                selectedBefore = selected();
            }
            if (change.getRemoved().stream().anyMatch(ContextMenu.class::isInstance)) {
                lookAfterwards(selectedBefore);
            }
        }
    }

    private void lookAfterwards(String selected) {
        if (!selected.isEmpty()) {
            Platform.runLater(() -> copied.perhaps(selected));
        }
    }

    private String selected() {
        return scene.getFocusOwner() instanceof TextInputControl field
                ? field.getSelectedText()
                : "";
    }
}
