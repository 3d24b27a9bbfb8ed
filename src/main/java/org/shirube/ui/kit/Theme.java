package org.shirube.ui.kit;

/// The colours of the interface.
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css");

    private final String file;

    Theme(String file) {
        this.file = file;
    }

    /// The style sheet that gives each colour name its value.
    String sheet() {
        return Sheet.ofKit(file);
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
