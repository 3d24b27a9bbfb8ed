package org.shirube.app.tour;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Somebody at the keyboard, who finds things by what is written on them.
final class Visitor {

    private final Scene scene;

    Visitor(Scene scene) {
        this.scene = scene;
    }

    Scene scene() {
        return scene;
    }

    /// Waits until these words stand somewhere.
    void sees(String words) {
        await(words, () -> all(node -> isWritten(node, words)).findAny());
    }

    /// Waits until nothing with this id is left to see.
    void losesId(String id) {
        if (!FxThread.becomes(() -> all(node -> id.equals(node.getId())).findAny().isEmpty())) {
            throw new StepFailed("“" + id + "” did not go away.");
        }
    }

    /// Presses the button that says this, by its own key.
    void presses(String words) {
        pressOn(await(words, () -> button(scene.getRoot(), words)));
    }

    /// Presses what has this id.
    void pressesId(String id) {
        pressOn(await(id, () -> all(node -> id.equals(node.getId())).findFirst()));
    }

    /// Goes to the list or field of this name, other than a text.
    void focuses(String name) {
        Node found =
                await(
                        name,
                        () ->
                                all(node -> name.equals(node.getAccessibleText()))
                                        .filter(Node::isFocusTraversable)
                                        .findFirst());
        FxThread.run(found::requestFocus);
    }

    /// Chooses an answer of the question with this text.
    void chooses(String question, String answer) {
        pressOn(
                await(
                        question + " " + answer,
                        () ->
                                all(node -> question.equals(node.getAccessibleText()))
                                        .flatMap(row -> button(row, answer).stream())
                                        .findFirst()));
    }

    /// Picks a line of the drop-down list of this name. Its popup is not opened: it could reach out
    /// of a screen that is only in memory.
    void picks(String list, String line) {
        Node found =
                await(
                        list,
                        () ->
                                all(ComboBox.class::isInstance)
                                        .filter(node -> list.equals(node.getAccessibleText()))
                                        .findFirst());
        FxThread.run(() -> pick((ComboBox<?>) found, line));
        settle();
    }

    private static <T> void pick(ComboBox<T> list, String line) {
        list.getItems().stream()
                .filter(item -> line.equals(list.getConverter().toString(item)))
                .findFirst()
                .ifPresent(list::setValue);
    }

    /// Writes into the field of this name.
    void writes(String field, String text) {
        Node found =
                await(
                        field,
                        () ->
                                all(TextInputControl.class::isInstance)
                                        .filter(node -> isNamed(node, field))
                                        .findFirst());
        FxThread.run(found::requestFocus);
        types(text);
    }

    /// Empties the field of this name.
    void clears(String field) {
        Node found =
                await(
                        field,
                        () ->
                                all(TextInputControl.class::isInstance)
                                        .filter(node -> isNamed(node, field))
                                        .findFirst());
        FxThread.run(((TextInputControl) found)::clear);
    }

    /// Writes where the focus is.
    void types(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(this::type);
    }

    void keys(KeyCode... keys) {
        for (KeyCode key : keys) {
            FxThread.run(() -> new Robot().keyPress(key));
        }
        for (KeyCode key : List.of(keys).reversed()) {
            FxThread.run(() -> new Robot().keyRelease(key));
        }
        settle();
    }

    private void type(String letter) {
        FxThread.run(() ->
                Optional.ofNullable(scene.getFocusOwner())
                        .ifPresent(owner -> owner.fireEvent(typed(letter))));
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false);
    }

    private void pressOn(Node node) {
        FxThread.run(node::requestFocus);
        settle();
        keys(KeyCode.SPACE);
    }

    private Node await(String what, Supplier<Optional<Node>> search) {
        if (!FxThread.becomes(() -> search.get().isPresent())) {
            throw new StepFailed("“" + what + "” did not appear.");
        }
        return FxThread.ask(search)
                .orElseThrow(() -> new StepFailed("“" + what + "” went away again."));
    }

    private static Optional<Node> button(Node within, String words) {
        return below(within)
                .filter(node -> node instanceof ButtonBase && !node.isDisabled())
                .filter(node -> isWritten(node, words))
                .findFirst();
    }

    private Stream<Node> all(Predicate<Node> wanted) {
        return below(scene.getRoot()).filter(wanted);
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children =
                node instanceof Parent parent
                        ? List.copyOf(parent.getChildrenUnmodifiable()).stream()
                                .flatMap(Visitor::below)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    /// Whether a node says this itself, or is a button on which it is written.
    private static boolean isWritten(Node node, String words) {
        return (node instanceof Labeled labeled && words.equals(labeled.getText()))
                || words.equals(node.getAccessibleText())
                || (node instanceof ButtonBase button && isDrawnOn(button, words));
    }

    private static boolean isDrawnOn(ButtonBase button, String words) {
        return button.getChildrenUnmodifiable().stream()
                .flatMap(Visitor::below)
                .anyMatch(part -> isWritten(part, words));
    }

    private static boolean isNamed(Node field, String name) {
        return name.equals(field.getId())
                || Optional.ofNullable(field.getAccessibleText()).orElse("").contains(name);
    }

    /// Lets everything happen that is waiting to.
    private void settle() {
        FxThread.draw(scene);
    }
}
