package org.shirube.ui.retention;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.casework.Removal;
import org.shirube.casework.Steps;
import org.shirube.casework.StillHeld;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Running;
import org.shirube.ui.retention.RemainsModel.State;

import java.util.List;
import java.util.Optional;

/// Says which backups still hold erased cases, and offers to take these out of them.
final class RemainsPane extends VBox {

    private final RemainsModel model;
    private final Texts texts;
    private final RemainsWords words;

    RemainsPane(RemainsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new RemainsWords(texts);
        getStyleClass().add("remains");
        model.state().subscribe(state -> getChildren().setAll(shown(state)));
        managedProperty().bind(visibleProperty());
    }

    private List<Node> shown(State state) {
        return switch (state) {
            case State.Unknown _ -> List.of();
            case State.Seen(var held) -> held.isNothing() ? List.of() : List.of(held(held));
            case State.Removing(Steps.Progress progress) -> List.of(removing(progress));
            case State.Told(Removal removal) -> List.of(told(removal));
        };
    }

    private Node held(StillHeld held) {
        var text = String.join("\n", words.lines(held));
        return held.holding().isEmpty() && held.isRenewed()
                ? new Banner(Banner.Kind.INFO, words.title(held), text)
                : new Banner(
                        Banner.Kind.WARNING,
                        words.title(held),
                        text,
                        new ActionButton("remains-remove", words.offer(held), model::remove));
    }

    private Node removing(Steps.Progress progress) {
        var running = new Running(texts.get("remains.removing"), Optional.empty());
        running.at(progress);
        return running;
    }

    private Node told(Removal removal) {
        boolean isGood = removal instanceof Removal.Done(_, var left) && left.isNothing();
        return new Banner(
                isGood ? Banner.Kind.INFO : Banner.Kind.WARNING,
                words.title(removal),
                String.join("\n", words.lines(removal)),
                again(removal));
    }

    private Node again(Removal removal) {
        return removal instanceof Removal.Done
                ? new ActionButton("remains-look", texts.get("remains.look"), model::look)
                : new ActionButton("remains-again", texts.get("remains.again"), model::remove);
    }
}
