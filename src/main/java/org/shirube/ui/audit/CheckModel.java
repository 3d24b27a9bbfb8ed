package org.shirube.ui.audit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.Audit;
import org.shirube.casework.AuditCheck;
import org.shirube.casework.AuditReport;
import org.shirube.ui.kit.Background;

import java.util.List;

/// A check of the log while it goes on, some entries at a time, so that answers are saved in
/// between.
final class CheckModel {

    private final Audit audit;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NotBegun());
    private int runs;

    /// How far it is.
    sealed interface State {

        record NotBegun() implements State {}

        record Running(AuditCheck.Progress progress) implements State {}

        record Stopped() implements State {}

        record Done(AuditReport report) implements State {}
    }

    CheckModel(Audit audit, Background background) {
        this.audit = audit;
        this.background = background;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    boolean isRunning() {
        return state.get() instanceof State.Running;
    }

    void begin() {
        if (!isRunning()) {
            int run = ++runs;
            state.set(new State.Running(new AuditCheck.Progress(0, 0)));
            background.run(
                    () -> audit.check(List.of()), check -> goOn(run, check), () -> failed(run));
        }
    }

    /// Ends a check that goes on; what it found until then is not told, because it is no answer.
    void stop() {
        if (isRunning()) {
            runs++;
            state.set(new State.Stopped());
        }
    }

    /// Back to the entries.
    void close() {
        stop();
        state.set(new State.NotBegun());
    }

    private void goOn(int run, AuditCheck check) {
        if (run == runs) {
            background.run(
                    check::step, progress -> stepped(run, check, progress), () -> failed(run));
        }
    }

    private void stepped(int run, AuditCheck check, AuditCheck.Progress progress) {
        if (run == runs) {
            if (check.report().isPresent()) {
                state.set(new State.Done(check.report().get()));
            } else {
                state.set(new State.Running(progress));
                goOn(run, check);
            }
        }
    }

    private void failed(int run) {
        if (run == runs) {
            stop();
        }
    }
}
