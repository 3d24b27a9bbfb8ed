package org.shirube.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Several texts in one column, each on a line of its own; a line end within a text is written `\n`
/// and a backslash `\\`. No text at all is the empty column, one empty text an empty line.
final class Lines {

    private Lines() {}

    static String of(Collection<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace("\n", "\\n") + "\n")
                .collect(Collectors.joining());
    }

    /// The texts of ids, such as codes of indicators.
    static String ofIds(List<?> ids) {
        return of(ids.stream().map(Object::toString).toList());
    }

    /// Pairs, in the order of their keys: a key, then its value.
    static String of(Map<String, String> pairs) {
        var texts = new ArrayList<String>();
        new TreeMap<>(pairs)
                .forEach((key, value) -> {
                    texts.add(key);
                    texts.add(value);
                });
        return of(texts);
    }

    static List<String> read(String column) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (int at = 0; at < column.length(); at++) {
            char next = column.charAt(at);
            if (next == '\n') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (next == '\\') {
                at++;
                text.append(column.charAt(at) == 'n' ? '\n' : '\\');
            } else {
                text.append(next);
            }
        }
        return List.copyOf(texts);
    }

    static <T> List<T> read(String column, Function<String, T> id) {
        return read(column).stream().map(id).toList();
    }

    static Map<String, String> readPairs(String column) {
        var texts = read(column);
        var pairs = new TreeMap<String, String>();
        for (int at = 0; at + 1 < texts.size(); at += 2) {
            pairs.put(texts.get(at), texts.get(at + 1));
        }
        return Map.copyOf(pairs);
    }
}
