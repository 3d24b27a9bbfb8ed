package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// The key that does the same, drawn small beside a name.
public final class KeyHint extends Label {

    public KeyHint(String key) {
        super(key);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.NODE);
    }
}
