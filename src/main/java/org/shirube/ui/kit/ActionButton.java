package org.shirube.ui.kit;

import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;

/// A button that does one thing: known by an id, and never too narrow for what stands on it.
public final class ActionButton extends Button {

    public ActionButton(String id, String name, Runnable action) {
        super(name);
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }

    public ActionButton(String id, String name, Ikon icon, Runnable action) {
        this(id, name, action);
        setGraphic(new Icon(icon));
    }
}
