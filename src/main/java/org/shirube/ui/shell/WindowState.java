package org.shirube.ui.shell;

import org.shirube.text.Language;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;

/// What the window remembers from one day to the next, also whether the guidance beside the
/// questions was open: nothing about anybody.
public record WindowState(
        double width, double height, Zoom zoom, Theme theme, Language language, boolean guidance) {

    static final double MIN_WIDTH = 800;
    static final double MIN_HEIGHT = 560;

    /// How the window opens for the first time.
    public static WindowState first(Language language) {
        return new WindowState(1280, 800, Zoom.USUAL, Theme.LIGHT, language, true);
    }
}
