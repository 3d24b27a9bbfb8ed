package org.shirube.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /// The text under a key; nothing where this is no mapping, or has something else there.
    default Optional<Text> text(String key) {
        return this instanceof Fields(Mark _, Map<Text, Node> entries)
                ? entries.entrySet().stream()
                        .filter(entry -> entry.getKey().text().equals(key))
                        .map(Map.Entry::getValue)
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .findFirst()
                : Optional.empty();
    }

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
