package org.shirube.ui.shell;

import org.shirube.ui.kit.Later;
import org.shirube.ui.kit.Pasteboard;

import java.time.Duration;

/// What somebody copied out of the window. It is taken off the pasteboard again after half a
/// minute, and when the window is covered, locked or closed; what another program has put there
/// since stays.
final class Copied {

    static final Duration KEPT = Duration.ofSeconds(30);

    private final Pasteboard pasteboard;
    private final Later later;
    private String text = "";

    Copied(Pasteboard pasteboard, Later later) {
        this.pasteboard = pasteboard;
        this.later = later;
    }

    /// This was selected when something may have copied it.
    void perhaps(String selected) {
        if (lies(selected)) {
            text = selected;
            later.after(KEPT, this::takeBack);
        }
    }

    void takeBack() {
        if (lies(text)) {
            pasteboard.clear();
        }
        text = "";
    }

    private boolean lies(String expected) {
        return !expected.isEmpty() && pasteboard.text().filter(expected::equals).isPresent();
    }
}
