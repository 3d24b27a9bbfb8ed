package org.shirube.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The keys of one mapping, read one after the other. What is missing, of the wrong shape or never
/// read (an unknown key) becomes a fault.
public final class Fields {

    private final Mark at;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Mark> keys = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Faults faults;

    private Fields(Mark at, Faults faults) {
        this.at = at;
        this.faults = faults;
    }

    /// The fields of a part that must be a mapping; anything else is a fault and reads as empty.
    public static Fields of(Node node, String what, Faults faults) {
        Fields fields = new Fields(node.at(), faults);
        if (node instanceof Node.Fields(Mark _, Map<Node.Text, Node> entries)) {
            entries.forEach((key, value) -> fields.put(key, value));
        } else {
            faults.add(node.at(), "found " + node.kind(), what + " as a mapping of keys");
        }
        return fields;
    }

    private void put(Node.Text key, Node value) {
        values.put(key.text(), value);
        keys.put(key.text(), key.at());
    }

    public Mark at() {
        return at;
    }

    /// Where the key stands, or where the mapping begins when it has no such key.
    public Mark at(String key) {
        return values.containsKey(key) ? values.get(key).at() : at;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /// Keys in the order of the file, for mappings whose keys are the author's own ids.
    public List<Node.Text> names() {
        return keys.entrySet().stream()
                .map(entry -> new Node.Text(entry.getValue(), entry.getKey()))
                .toList();
    }

    public Optional<Node> node(String key) {
        read.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /// A text that must be there; a fault and an empty text otherwise.
    public String text(String key) {
        Optional<String> found = optionalText(key);
        if (found.isEmpty() && !has(key)) {
            faults.add(at, "'" + key + "' is missing", key + ": …");
        } else if (found.isPresent() && found.get().isEmpty()) {
            faults.add(at(key), "'" + key + "' is empty", key + ": …");
        }
        return found.orElse("");
    }

    /// The `id`, which must be the file's name; the name stands whatever the file says, because ids
    /// become parts of paths.
    public String idOfFile() {
        String name = at.file().replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
        if (!text("id").equals(name)) {
            faults.add(at("id"), "the id is not the file's name", "id and file name alike");
        }
        return name;
    }

    public Optional<String> optionalText(String key) {
        return node(key).flatMap(value -> asText(value, key));
    }

    private Optional<String> asText(Node value, String key) {
        if (value instanceof Node.Text(Mark _, String text)) {
            return Optional.of(text.strip());
        }
        faults.add(value.at(), "found " + value.kind(), "a text for '" + key + "'");
        return Optional.empty();
    }

    /// `yes` or `no`; no when the key is left out.
    public boolean flag(String key) {
        return optionalText(key)
                .map(text -> word(key, text, Set.of("yes", "no")))
                .orElse("no")
                .equals("yes");
    }

    private String word(String key, String text, Set<String> allowed) {
        if (!allowed.contains(text)) {
            faults.add(at(key), "'" + text + "' is not known here", oneOf(allowed));
        }
        return text;
    }

    /// A whole number; empty when the key is left out or not a number (a fault).
    public Optional<Integer> number(String key) {
        return optionalText(key).flatMap(text -> asNumber(key, text));
    }

    private Optional<Integer> asNumber(String key, String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            faults.add(at(key), "'" + text + "' is not a whole number", "a number such as 12");
            return Optional.empty();
        }
    }

    /// One of the named values, matched by the word that files use for it.
    public <T> Optional<T> choice(String key, Map<String, T> words) {
        return optionalText(key).flatMap(text -> choose(at(key), text, words));
    }

    private <T> Optional<T> choose(Mark where, String text, Map<String, T> words) {
        if (!words.containsKey(text)) {
            faults.add(where, "'" + text + "' is not known here", oneOf(words.keySet()));
        }
        return Optional.ofNullable(words.get(text));
    }

    /// A list of texts; one text stands for a list of one; empty when the key is left out.
    public List<Node.Text> texts(String key) {
        List<Node.Text> texts = new ArrayList<>();
        for (Node item : nodes(key)) {
            if (item instanceof Node.Text text) {
                texts.add(text);
            } else {
                faults.add(item.at(), "found " + item.kind(), "a list of words for '" + key + "'");
            }
        }
        return texts;
    }

    public <T> List<T> choices(String key, Map<String, T> words) {
        return texts(key).stream()
                .flatMap(item -> choose(item.at(), item.text(), words).stream())
                .toList();
    }

    /// The parts of a list; a single part stands for a list of one.
    public List<Node> nodes(String key) {
        return switch (node(key).orElse(null)) {
            case null -> List.of();
            case Node.Items(Mark _, List<Node> items) -> items;
            case Node single -> List.of(single);
        };
    }

    /// A mapping below this one, read by the function; empty when the key is left out.
    public <T> Optional<T> fields(String key, Function<Fields, T> reader) {
        return node(key).map(value -> reader.apply(of(value, "'" + key + "'", faults)));
    }

    /// Reports every key that nobody asked for; call it last.
    public void refuseTheRest() {
        keys.forEach((key, where) -> {
            if (!read.contains(key)) {
                faults.add(where, "'" + key + "' is not known here", oneOf(read));
            }
        });
    }

    private static String oneOf(Set<String> words) {
        return "one of: " + String.join(", ", words.stream().sorted().toList());
    }
}
