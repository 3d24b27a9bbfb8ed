package org.shirube.ui.home;

import java.util.List;

/// Lines of one kind under their title, with a sentence below it that may be empty, and how many
/// more there are than are shown.
record HomeGroup(String id, String title, String hint, List<HomeLine> lines, More more) {

    /// How many, or so many at least.
    record More(int count, boolean atLeast) {

        static final More NONE = new More(0, false);
    }

    HomeGroup {
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
