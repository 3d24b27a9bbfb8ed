package org.shirube.source;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns YAML into our tree: the only class that knows the YAML library. Built from the library's
/// events, because its own trees follow a hostile file as deep as it goes. Aliases are refused, so
/// that no file can grow when it is read.
final class YamlTree {

    private static final int MAX_DEPTH = 40;

    /// Ten times what the largest questionnaire has; a file of short words could have a million.
    private static final int MAX_PARTS = 50_000;

    private final String name;
    private final Iterator<Event> events;
    private final Faults faults = new Faults();
    private int parts;

    private YamlTree(String text, String name) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        this.name = name;
        this.events = new Parse(settings).parseString(text).iterator();
    }

    static Parsed parse(String text, String name) {
        try {
            return new YamlTree(text, name).document();
        } catch (TooMuch fault) {
            return new Parsed.Unreadable(List.of(fault.fault));
        } catch (MarkedYamlEngineException fault) {
            return new Parsed.Unreadable(List.of(broken(fault, name)));
        } catch (YamlEngineException fault) {
            return SourceReader.unreadable(name, "this is not YAML", "a YAML or JSON file");
        }
    }

    private Parsed document() {
        events.next(); // the stream begins
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return SourceReader.unreadable(name, "the file is empty", "at least one key");
        }
        Node tree = node(events.next(), 0);
        events.next(); // the document ends
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            faults.add(mark(after), "a second document begins", "one document in a file");
        }
        return faults.none() ? new Parsed.Readable(tree) : new Parsed.Unreadable(faults.list());
    }

    private Node node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw new TooMuch(mark(event), "nested too deeply", "at most " + MAX_DEPTH + " levels");
        }
        parts++;
        if (parts > MAX_PARTS) {
            throw new TooMuch(
                    mark(event), "too many words and lists", "at most " + MAX_PARTS + " in a file");
        }
        refuseAnchor(event);
        return switch (event) {
            case ScalarEvent scalar -> new Node.Text(mark(event), scalar.getValue());
            case SequenceStartEvent _ -> items(event, depth);
            case MappingStartEvent _ -> fields(event, depth);
            default -> new Node.Text(mark(event), "");
        };
    }

    private void refuseAnchor(Event event) {
        if (event instanceof AliasEvent) {
            faults.add(mark(event), "aliases (*) are not allowed", "the text written out");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            faults.add(mark(event), "anchors (&) are not allowed", "the text written out");
        }
    }

    private Node items(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(next, depth + 1));
            next = events.next();
        }
        return new Node.Items(mark(start), List.copyOf(items));
    }

    private Node fields(Event start, int depth) {
        Map<Node.Text, Node> entries = new LinkedHashMap<>();
        Map<String, Mark> seen = new LinkedHashMap<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            Optional<Node.Text> key = key(node(next, depth + 1), seen);
            Node value = node(events.next(), depth + 1);
            key.ifPresent(word -> entries.put(word, value));
            next = events.next();
        }
        return new Node.Fields(mark(start), entries);
    }

    private Optional<Node.Text> key(Node node, Map<String, Mark> seen) {
        if (!(node instanceof Node.Text key)) {
            faults.add(node.at(), "a key must be a word", "key: value");
            return Optional.empty();
        }
        Mark earlier = seen.putIfAbsent(key.text(), key.at());
        if (earlier != null) {
            faults.add(
                    key.at(),
                    key.kind() + " stands here twice",
                    "each key once; the first is in line " + earlier.line());
        }
        return Optional.of(key);
    }

    private Mark mark(Event event) {
        return event.getStartMark().map(start -> at(start, name)).orElse(new Mark(name, 1, 1));
    }

    private static Mark at(org.snakeyaml.engine.v2.exceptions.Mark start, String name) {
        return new Mark(name, start.getLine() + 1, start.getColumn() + 1);
    }

    private static Fault broken(MarkedYamlEngineException fault, String name) {
        Optional<Mark> at = fault.getProblemMark().map(mark -> at(mark, name));
        String problem = Optional.ofNullable(fault.getProblem()).orElse("this is not YAML");
        return new Fault(at.orElse(new Mark(name, 1, 1)), problem, "a YAML or JSON file");
    }

    /// Ends the reading at once: what follows is of no use to anybody.
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        TooMuch(Mark at, String problem, String expected) {
            super(problem, null, false, false);
            fault = new Fault(at, problem, expected);
        }
    }
}
