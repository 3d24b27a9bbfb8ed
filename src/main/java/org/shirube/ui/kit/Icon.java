package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;

/// A picture from the icon font, as large as the text beside it asks for. Ikonli's own node has its
/// size in pixels and would not grow with the text. Says nothing to a screen reader: the control
/// that it stands in has a name.
public final class Icon extends Label {

    public Icon(Ikon picture, String... styles) {
        super(Character.toString(picture.getCode()));
        getStyleClass().setAll("icon");
        getStyleClass().addAll(styles);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.NODE);
    }
}
