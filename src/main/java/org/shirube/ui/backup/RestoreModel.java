package org.shirube.ui.backup;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.shirube.casework.Passphrase;
import org.shirube.casework.Preview;
import org.shirube.casework.Previewed;
import org.shirube.casework.RestorePoint;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Restored;
import org.shirube.casework.Restoring;
import org.shirube.casework.Steps;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Steadily;

import java.util.Optional;

/// The way back to a backup: choosing it, opening it with a name and passphrase of its day, seeing
/// what it holds, and putting it in the store's place.
public final class RestoreModel {

    private final Restoring restoring;
    private final Background background;
    private final Steadily<Previewed> looking;
    private final Steadily<Restored> replacing;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> file =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Asking(Optional.empty()));
    private Optional<RestorePoint> point = Optional.empty();
    private boolean left;

    /// Where one is.
    sealed interface State {

        /// For the file, a name and a passphrase; with why the last try led nowhere.
        record Asking(Optional<RestoreTrouble> trouble) implements State {}

        /// The passphrase is tried.
        record Opening() implements State {}

        record Looking(Steps.Progress progress) implements State {}

        record Shown(Preview preview) implements State {}

        record Replacing(Steps.Progress progress) implements State {}

        /// It is the store now; the one before is kept in a folder of this name.
        record Done(Optional<String> kept) implements State {}
    }

    public RestoreModel(Restoring restoring, Background background) {
        this.restoring = restoring;
        this.background = background;
        looking = new Steadily<>(background, new Looking());
        replacing = new Steadily<>(background, new Replacing());
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Optional<String>> file() {
        return file;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether enough is known to open it.
    boolean isReady() {
        return file.get().isPresent() && !name.get().isBlank();
    }

    /// Takes the passphrase over.
    void open(Passphrase passphrase) {
        if (!isReady()) {
            passphrase.close();
            return;
        }
        var path = file.get().orElseThrow();
        var who = name.get().strip();
        state.set(new State.Opening());
        background.run(
                () -> {
                    try (passphrase) {
                        return restoring.open(path, who, passphrase);
                    }
                },
                this::answered,
                () -> refuse(Optional.empty()));
    }

    /// Puts it in the store's place.
    void restore() {
        point.ifPresent(opened -> replacing.begin(opened::restore));
    }

    /// Back to another file, or to the sign-in screen.
    void giveUp() {
        refuse(Optional.empty());
    }

    /// Nothing of the key outlives the screen.
    void leave() {
        left = true;
        letGo();
    }

    private void answered(Restoring.Opening opening) {
        switch (opening) {
            case Restoring.Opening.Refused(var why) -> refuse(Optional.of(why));
            case Restoring.Opening.Opened(var opened) -> {
                point = Optional.of(opened);
                if (left) {
                    letGo();
                } else {
                    looking.begin(opened::preview);
                }
            }
        }
    }

    private void refuse(Optional<RestoreTrouble> why) {
        letGo();
        state.set(new State.Asking(why));
    }

    /// After whatever is still done with it.
    private void letGo() {
        looking.stop();
        point.ifPresent(opened ->
                background.run(
                        () -> {
                            opened.close();
                            return opened;
                        },
                        _ -> {}));
        point = Optional.empty();
    }

    private final class Looking implements Steadily.Told<Previewed> {

        @Override
        public void progress(Steps.Progress progress) {
            state.set(new State.Looking(progress));
        }

        @Override
        public void done(Previewed previewed) {
            switch (previewed) {
                case Previewed.Refused(var why) -> refuse(Optional.of(why));
                case Previewed.Shown(var preview) -> state.set(new State.Shown(preview));
            }
        }

        @Override
        public void failed() {
            refuse(Optional.empty());
        }
    }

    private final class Replacing implements Steadily.Told<Restored> {

        @Override
        public void progress(Steps.Progress progress) {
            state.set(new State.Replacing(progress));
        }

        @Override
        public void done(Restored restored) {
            switch (restored) {
                case Restored.NotDone(var why) -> refuse(Optional.of(why));
                case Restored.Done(var kept) -> {
                    letGo();
                    state.set(new State.Done(kept));
                }
            }
        }

        @Override
        public void failed() {
            refuse(Optional.empty());
        }
    }
}
