package org.shirube.ui.kit;

import javafx.scene.control.Label;

/// A short fact in a rounded frame.
public final class Pill extends Label {

    /// What the colour says beside the words.
    public enum Tone {
        PLAIN("plain"),
        ACCENT("accent"),
        DONE("done"),
        WARNING("warning"),
        DANGER("danger");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    public Pill(String text) {
        this(text, Tone.PLAIN);
    }

    public Pill(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("pill", tone.style);
        setMinWidth(USE_PREF_SIZE);
    }
}
