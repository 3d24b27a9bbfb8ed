package org.shirube.source;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns YAML into our tree: the only class that knows the YAML library. Aliases are refused, so
/// that no file can grow when it is read.
final class YamlTree {

    private static final int MAX_DEPTH = 40;

    private final String name;
    private final Faults faults = new Faults();

    private YamlTree(String name) {
        this.name = name;
    }

    static Parsed parse(String text, String name) {
        try {
            return new YamlTree(name).compose(text);
        } catch (MarkedYamlEngineException fault) {
            return new Parsed.Unreadable(List.of(broken(fault, name)));
        } catch (YamlEngineException fault) {
            return SourceReader.unreadable(name, "this is not YAML", "a YAML or JSON file");
        }
    }

    private Parsed compose(String text) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(name)
                        .setMaxAliasesForCollections(0)
                        .setAllowRecursiveKeys(false)
                        .setAllowDuplicateKeys(true) // reported by us, with their place
                        .build();
        var root = new Compose(settings).composeString(text);
        if (root.isEmpty()) {
            return SourceReader.unreadable(name, "the file is empty", "at least one key");
        }
        Node tree = tree(root.get(), 0);
        return faults.none() ? new Parsed.Readable(tree) : new Parsed.Unreadable(faults.list());
    }

    private Node tree(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
        if (depth > MAX_DEPTH) {
            faults.add(mark(node), "nested too deeply", "at most " + MAX_DEPTH + " levels");
            return new Node.Text(mark(node), "");
        }
        return switch (node) {
            case ScalarNode scalar -> new Node.Text(mark(scalar), scalar.getValue());
            case SequenceNode list -> items(list, depth);
            case MappingNode mapping -> fields(mapping, depth);
            default -> {
                faults.add(mark(node), "aliases are not allowed", "the text written out");
                yield new Node.Text(mark(node), "");
            }
        };
    }

    private Node items(SequenceNode list, int depth) {
        List<Node> items = new ArrayList<>();
        list.getValue().forEach(item -> items.add(tree(item, depth + 1)));
        refuseAnchor(list);
        return new Node.Items(mark(list), List.copyOf(items));
    }

    private Node fields(MappingNode mapping, int depth) {
        Map<Node.Text, Node> entries = new LinkedHashMap<>();
        Map<String, Mark> seen = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(mark(tuple.getKeyNode()), "a key must be a word", "key: value");
                continue;
            }
            Mark earlier = seen.putIfAbsent(key.getValue(), mark(key));
            if (earlier != null) {
                faults.add(
                        mark(key),
                        "'" + key.getValue() + "' stands here twice",
                        "each key once; the first is in line " + earlier.line());
            }
            entries.put(
                    new Node.Text(mark(key), key.getValue()),
                    tree(tuple.getValueNode(), depth + 1));
        }
        refuseAnchor(mapping);
        return new Node.Fields(mark(mapping), entries);
    }

    private void refuseAnchor(org.snakeyaml.engine.v2.nodes.Node node) {
        if (node.getAnchor().isPresent()) {
            faults.add(mark(node), "anchors (&) are not allowed", "the text written out");
        }
    }

    private Mark mark(org.snakeyaml.engine.v2.nodes.Node node) {
        return node.getStartMark().map(start -> at(start, name)).orElse(new Mark(name, 1, 1));
    }

    private static Mark at(org.snakeyaml.engine.v2.exceptions.Mark start, String name) {
        return new Mark(name, start.getLine() + 1, start.getColumn() + 1);
    }

    private static Fault broken(MarkedYamlEngineException fault, String name) {
        Optional<Mark> at = fault.getProblemMark().map(mark -> at(mark, name));
        String problem = Optional.ofNullable(fault.getProblem()).orElse("this is not YAML");
        return new Fault(at.orElse(new Mark(name, 1, 1)), problem, "a YAML or JSON file");
    }
}
