package org.shirube.ui.home;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that needs somebody: of whom, why, until or since when, and the way there. A part that
/// is not known is an empty text.
record HomeLine(String id, Tone tone, String who, String why, String when, Runnable go) {

    /// What its edge says beside the words.
    enum Tone {
        DANGER("danger"),
        WARNING("warning"),
        PLAIN("plain");

        private final String style;

        Tone(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    String spoken() {
        return Stream.of(who, why, when)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
