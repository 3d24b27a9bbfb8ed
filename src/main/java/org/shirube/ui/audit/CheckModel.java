package org.shirube.ui.audit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.shirube.casework.Audit;
import org.shirube.casework.AuditCheck;
import org.shirube.casework.AuditComparison;
import org.shirube.casework.AuditHead;
import org.shirube.casework.AuditReport;
import org.shirube.casework.NotedEnd;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A check of the log while it goes on, some entries at a time, so that answers are saved in
/// between.
final class CheckModel {

    private final Audit audit;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NotBegun());
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty signs = new SimpleStringProperty("");
    private int runs;

    /// How far it is.
    sealed interface State {

        record NotBegun() implements State {}

        /// For what was noted elsewhere; with what was wrong the last time.
        record Asking(Optional<Wrong> wrong) implements State {}

        record Running(AuditCheck.Progress progress) implements State {}

        record Stopped() implements State {}

        record Done(AuditReport report, Optional<AuditComparison> comparison) implements State {}
    }

    /// Why nothing can be compared; each has a sentence of its own.
    enum Wrong {
        NOT_READABLE,
        NO_BACKUP
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

    StringProperty number() {
        return number;
    }

    StringProperty signs() {
        return signs;
    }

    void begin() {
        run(() -> audit.check(List.of()));
    }

    /// Asks for a note to compare the log with.
    void ask() {
        state.set(new State.Asking(Optional.empty()));
    }

    /// With what was typed from a sheet.
    void compare() {
        NotedEnd.typed(number.get(), signs.get())
                .ifPresentOrElse(this::compare, () -> refuse(Wrong.NOT_READABLE));
    }

    /// With what is noted on a backup.
    void compareWith(String file) {
        background.run(
                () -> audit.endOn(file).map(AuditHead::noted),
                end -> end.ifPresentOrElse(this::compare, () -> refuse(Wrong.NO_BACKUP)));
    }

    private void compare(NotedEnd noted) {
        run(() -> audit.compare(noted));
    }

    private void refuse(Wrong wrong) {
        state.set(new State.Asking(Optional.of(wrong)));
    }

    private void run(Supplier<AuditCheck> work) {
        if (!isRunning()) {
            int run = ++runs;
            state.set(new State.Running(new AuditCheck.Progress(0, 0)));
            background.run(work, check -> goOn(run, check), () -> failed(run));
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
                state.set(new State.Done(check.report().get(), check.comparison()));
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
