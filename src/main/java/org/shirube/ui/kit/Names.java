package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Names of nodes that [Typing] finds fields by: the names from the outermost node to the field,
/// with a slash between them.
final class Names {

    private static final String NAME = "typing.name";
    private static final String UNFOLDINGS = "typing.unfoldings";

    private Names() {}

    static void give(Node node, String name) {
        node.getProperties().put(NAME, name);
    }

    static boolean isNamed(Node node) {
        return node.hasProperties() && node.getProperties().containsKey(NAME);
    }

    static void unfold(Node node, String name, Runnable action) {
        var known = new LinkedHashMap<>(unfoldings(node));
        known.put(name, action);
        node.getProperties().put(UNFOLDINGS, known);
    }

    static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + "/" + inner;
    }

    /// Every node that is seen, with its name: that of the nearest named node around it or itself.
    static void walk(Node root, BiConsumer<Node, String> each) {
        walk(root, "", each);
    }

    private static void walk(Node node, String outer, BiConsumer<Node, String> each) {
        if (!node.isVisible()) {
            return;
        }
        String name = join(outer, own(node).orElse(""));
        each.accept(node, name);
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, name, each));
        }
    }

    /// Opens whatever says that it leads to the field of this name.
    static void runUnfoldings(Node root, String wanted) {
        var actions = new LinkedHashMap<String, Runnable>();
        walk(
                root,
                (node, name) ->
                        unfoldings(node)
                                .forEach((to, action) -> {
                                    String full = join(name, to);
                                    if (wanted.equals(full) || wanted.startsWith(full + "/")) {
                                        actions.put(full, action);
                                    }
                                }));
        actions.values().forEach(Runnable::run);
    }

    private static Optional<String> own(Node node) {
        return node.hasProperties() && node.getProperties().get(NAME) instanceof String name
                ? Optional.of(name)
                : Optional.empty();
    }

    private static Map<String, Runnable> unfoldings(Node node) {
        return node.hasProperties() && node.getProperties().get(UNFOLDINGS) instanceof Map<?, ?> map
                ? copied(map)
                : Map.of();
    }

    private static Map<String, Runnable> copied(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Runnable>();
        map.forEach((name, action) -> copy.put((String) name, (Runnable) action));
        return copy;
    }
}
