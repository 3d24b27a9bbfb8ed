package org.shirube.ui;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.text.Texts;

import java.util.List;
import java.util.Optional;

/// One thing that fills the window: a model that lasts, and a view that is built from it whenever
/// the language changes. What is half entered therefore lives in the model.
public interface Screen {

    /// Builds the view from the model, in this language.
    Node view(Texts texts);

    /// Where one is, from the outermost to here: Cases › KJ-4718 › Screening.
    List<Crumb> trail(Texts texts);

    /// Small facts at the right of the top bar: the interpreter, the languages.
    default List<Node> facts(Texts texts) {
        return List.of();
    }

    /// Whether somebody is signed in here: then rail and top bar are around it, and it can be
    /// hidden.
    default boolean isInside() {
        return true;
    }

    /// To which of the places in the rail it belongs.
    default Place place() {
        return Place.CASES;
    }

    /// Somebody wants to go somewhere else, see this screen in another language, or close the
    /// window. Runs `way` at once, or when nothing here can be lost any more, or not at all, and
    /// then the screen says why. Locking and hiding never ask.
    default void letGo(Runnable way) {
        way.run();
    }

    /// Called when another screen takes over: what is not yet written is handed to the store.
    default void leave() {}

    /// Where one is, to come back to after the window was locked.
    default Draft.Spot spot() {
        return place() == Place.OFFICE ? Draft.Spot.of(Draft.Room.OFFICE) : Draft.Spot.CASES;
    }

    /// Goes to the page of a draft, so that its fields can be filled again.
    default void turnTo(Draft draft) {}

    /// The window locks: what the store has refused is given to it once more.
    default void writeAgain() {}

    /// Why something that was entered here is not on the disk, once the store has dealt with
    /// everything that was given to it; empty where all of it is.
    default Optional<Saving.Reason> unwritten() {
        return Optional.empty();
    }

    /// The places in the rail.
    enum Place {
        HOME,
        CASES,
        ORGANISATIONS,
        REVIEW,
        OFFICE,
        LOG
    }

    /// One step of the way; clicking it goes there, the last one leads nowhere.
    record Crumb(String name, Runnable go) {

        /// Where one is.
        public static Crumb here(String name) {
            return new Crumb(name, () -> {});
        }
    }
}
