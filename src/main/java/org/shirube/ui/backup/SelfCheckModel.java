package org.shirube.ui.backup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.Backups;
import org.shirube.casework.SelfCheckReport;
import org.shirube.casework.Steps;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Steadily;

/// A check of everything on which it depends that nothing is lost.
public final class SelfCheckModel {

    private final Backups backups;
    private final Steadily<SelfCheckReport> checking;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NotBegun());

    /// How far it is.
    sealed interface State {

        record NotBegun() implements State {}

        record Running(Steps.Progress progress) implements State {}

        record Stopped() implements State {}

        record Done(SelfCheckReport report) implements State {}
    }

    public SelfCheckModel(Backups backups, Background background) {
        this.backups = backups;
        checking = new Steadily<>(background, new Telling());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public void begin() {
        checking.begin(backups::check);
    }

    /// What was found until then is not told, because it is no answer.
    void stop() {
        if (checking.isRunning()) {
            checking.stop();
            state.set(new State.Stopped());
        }
    }

    private final class Telling implements Steadily.Told<SelfCheckReport> {

        @Override
        public void progress(Steps.Progress progress) {
            state.set(new State.Running(progress));
        }

        @Override
        public void done(SelfCheckReport report) {
            state.set(new State.Done(report));
        }

        @Override
        public void failed() {
            state.set(new State.Stopped());
        }
    }
}
