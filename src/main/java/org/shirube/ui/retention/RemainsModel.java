package org.shirube.ui.retention;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.Remains;
import org.shirube.casework.Removal;
import org.shirube.casework.Steps;
import org.shirube.casework.StillHeld;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Steadily;

/// Which backups still hold erased cases, and how these are taken out of them.
final class RemainsModel {

    private final Remains remains;
    private final Steadily<StillHeld> looking;
    private final Steadily<Removal> removing;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unknown());

    /// How far one is.
    sealed interface State {

        /// Nobody has looked yet.
        record Unknown() implements State {}

        record Seen(StillHeld held) implements State {}

        record Removing(Steps.Progress progress) implements State {}

        record Told(Removal removal) implements State {}
    }

    RemainsModel(Remains remains, Background background) {
        this.remains = remains;
        looking = new Steadily<>(background, new Looking());
        removing = new Steadily<>(background, new Taking());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks anew, unless something is being removed just now.
    void look() {
        if (!removing.isRunning()) {
            looking.stop();
            looking.begin(remains::look);
        }
    }

    /// Makes a backup and removes those that hold erased cases.
    void remove() {
        looking.stop();
        removing.begin(remains::remove);
    }

    /// Another page takes over, or the store is closed: what is half done is given up.
    void leave() {
        looking.stop();
        removing.stop();
    }

    private final class Looking implements Steadily.Told<StillHeld> {

        @Override
        public void progress(Steps.Progress progress) {}

        @Override
        public void done(StillHeld held) {
            state.set(new State.Seen(held));
        }

        @Override
        public void failed() {
            state.set(new State.Unknown());
        }
    }

    private final class Taking implements Steadily.Told<Removal> {

        @Override
        public void progress(Steps.Progress progress) {
            state.set(new State.Removing(progress));
        }

        @Override
        public void done(Removal removal) {
            state.set(new State.Told(removal));
        }

        @Override
        public void failed() {
            state.set(new State.Unknown());
        }
    }
}
