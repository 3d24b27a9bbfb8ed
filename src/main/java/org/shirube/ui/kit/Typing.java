package org.shirube.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

import org.shirube.casework.Draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is half typed in a part of the window: read from it before the window locks, and put back.
/// Fields are found by names that are the same in every language; a node that is marked with
/// [#named] gives its part of the names of all fields below it. A passphrase is never read.
public final class Typing {

    /// Opening one field can be the way to the next.
    private static final int DEPTH = 3;

    private Typing() {}

    /// What was found: the fields that are half typed or have the focus, with what else is needed
    /// to see the same again.
    public record Found(List<Draft.Field> fields, Optional<String> focus, boolean halfTyped) {}

    /// Marks a node, and with a text field makes it one of those that are kept.
    public static <N extends Node> N named(N node, String name) {
        Names.give(node, name);
        return node;
    }

    /// Says how the field of this name appears below a node, if it is not there.
    public static void unfolding(Node node, String name, Runnable unfold) {
        Names.unfold(node, name, unfold);
    }

    public static Found in(Node root, Optional<Node> focusOwner) {
        List<Draft.Field> fields = new ArrayList<>();
        Optional<String> focus = Optional.empty();
        boolean halfTyped = false;
        for (Place place : places(root)) {
            Optional<String> here = place.focus(focusOwner);
            halfTyped |= place.control().isHalfTyped();
            focus = focus.or(() -> here);
            if (place.control().isHalfTyped() || here.isPresent() || place.isScrolled()) {
                place.parts().forEach((name, part) -> fields.add(part.field(name)));
            }
        }
        return new Found(List.copyOf(fields), focus, halfTyped);
    }

    /// Puts the fields back as they were, in a part that is in the window, and gives those that
    /// have no place, or whose place holds something else by now.
    public static List<Draft.Field> resume(
            Node root, List<Draft.Field> fields, Optional<String> focus) {
        root.applyCss();
        Map<HalfTyped, Map<Part, String>> fitting = new LinkedHashMap<>();
        List<Draft.Field> refused = new ArrayList<>();
        for (Draft.Field field : fields) {
            Optional<Place> place = find(root, field.name());
            Optional<Part> part = place.flatMap(at -> at.part(field.name()));
            if (part.filter(found -> fits(field, found)).isPresent()) {
                fitting.computeIfAbsent(place.get().control(), _ -> new LinkedHashMap<>())
                        .put(part.get(), field.content());
            } else if (part.filter(found -> isDone(field, found)).isEmpty()) {
                refused.add(field);
            }
        }
        fitting.forEach(HalfTyped::resume);
        focus.ifPresent(name -> focus(root, name, fields));
        return refused;
    }

    private static boolean fits(Draft.Field field, Part part) {
        return part.known().strip().equals(field.known().strip());
    }

    /// It was handed on after all, in the moment before the program ended.
    private static boolean isDone(Draft.Field field, Part part) {
        return part.known().strip().equals(field.content().strip());
    }

    /// A field selects all of its text when it gets the focus, so the caret comes last.
    private static void focus(Node root, String name, List<Draft.Field> fields) {
        find(root, name)
                .flatMap(place -> place.part(name))
                .ifPresent(part -> {
                    part.control().requestFocus();
                    fields.stream()
                            .filter(field -> field.name().equals(name))
                            .findFirst()
                            .ifPresent(field -> select(part, field));
                });
    }

    private static void select(Part part, Draft.Field field) {
        if (part.control() instanceof TextInputControl text) {
            text.selectRange(field.anchor(), field.caret());
            Platform.runLater(() -> {
                if (part.content().equals(field.content())) {
                    text.requestFocus();
                    text.selectRange(field.anchor(), field.caret());
                }
            });
        }
    }

    private static Optional<Place> find(Node root, String name) {
        for (int i = 0; i < DEPTH; i++) {
            Optional<Place> found =
                    places(root).stream().filter(place -> place.has(name)).findFirst();
            if (found.isPresent()) {
                return found;
            }
            Names.runUnfoldings(root, name);
            root.applyCss();
        }
        return Optional.empty();
    }

    private static List<Place> places(Node root) {
        List<Place> places = new ArrayList<>();
        Names.walk(
                root,
                (node, name) ->
                        control(node).ifPresent(control -> places.add(new Place(name, control))));
        return places;
    }

    private static Optional<HalfTyped> control(Node node) {
        return switch (node) {
            case HalfTyped control -> Optional.of(control);
            case PasswordField _ -> Optional.empty();
            case TextInputControl field when Names.isNamed(field) ->
                    Optional.of(new PlainText(field));
            case ScrollPane page when Names.isNamed(page) -> Optional.of(new Scrolled(page));
            default -> Optional.empty();
        };
    }

    /// A control and its name.
    private record Place(String name, HalfTyped control) {

        Map<String, Part> parts() {
            Map<String, Part> parts = new LinkedHashMap<>();
            control.parts().forEach(part -> parts.put(Names.join(name, part.name()), part));
            return parts;
        }

        boolean has(String full) {
            return parts().containsKey(full);
        }

        Optional<Part> part(String full) {
            return Optional.ofNullable(parts().get(full));
        }

        boolean isScrolled() {
            return control instanceof Scrolled;
        }

        Optional<String> focus(Optional<Node> owner) {
            return parts().entrySet().stream()
                    .filter(each -> owner.filter(each.getValue().control()::equals).isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
