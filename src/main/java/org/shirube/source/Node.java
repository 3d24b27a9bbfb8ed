package org.shirube.source;

import java.util.List;
import java.util.Map;

/// A part of a file: a text, a list or a mapping, each knowing where it stands. All scalars are
/// texts: `yes` and `12` are what the author typed.
public sealed interface Node {

    Mark at();

    /// One scalar.
    record Text(Mark at, String text) implements Node {}

    /// A sequence of parts.
    record Items(Mark at, List<Node> items) implements Node {}

    /// Named parts in the order of the file.
    record Fields(Mark at, Map<Text, Node> entries) implements Node {}

    /// What this part is called in a message to its author.
    default String kind() {
        return switch (this) {
            case Text(Mark _, String text) -> "'" + abbreviated(text) + "'";
            case Items _ -> "a list";
            case Fields _ -> "a mapping";
        };
    }

    private static String abbreviated(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
