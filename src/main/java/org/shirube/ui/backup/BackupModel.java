package org.shirube.ui.backup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.Account;
import org.shirube.casework.BackingUp;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupState;
import org.shirube.casework.Backups;
import org.shirube.casework.Operation;
import org.shirube.casework.Saving;
import org.shirube.casework.Steps;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Steadily;

import java.util.Optional;

/// How it stands with the backups, and one that is made by hand.
public final class BackupModel {

    private final Backups backups;
    private final Account account;
    private final Background background;
    private final Steadily<BackupOutcome> making;
    private final Steadily<BackupState> looking;
    private final ReadOnlyObjectWrapper<Optional<BackupState>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Making> step =
            new ReadOnlyObjectWrapper<>(new Making.NotBegun());
    private boolean left;
    private volatile Optional<BackingUp> begun = Optional.empty();

    /// A backup by hand.
    sealed interface Making {

        record NotBegun() implements Making {}

        record Running(Steps.Progress progress) implements Making {}

        record Done(BackupOutcome outcome) implements Making {}

        /// The second place could not be set.
        record NotSet(Saving.Reason why) implements Making {}
    }

    public BackupModel(Backups backups, Account account, Background background) {
        this.backups = backups;
        this.account = account;
        this.background = background;
        making = new Steadily<>(background, new Telling());
        looking = new Steadily<>(background, new Looking());
        read();
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<BackupState>> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Making> making() {
        return step.getReadOnlyProperty();
    }

    boolean maySetSecond() {
        return account.may(Operation.CHANGE_SETTINGS);
    }

    void backUp() {
        making.begin(() -> {
            var backup = backups.begin();
            begun = Optional.of(backup);
            return backup;
        });
    }

    /// Nobody waits any longer for the second place: the backup on this computer counts all the
    /// same.
    void doWithoutSecond() {
        begun.ifPresent(BackingUp::doWithoutSecond);
    }

    /// Whether there is a second place, as far as that is known.
    boolean hasSecond() {
        return state.get().flatMap(BackupState::second).isPresent();
    }

    /// In which folder second copies are to lie; an empty text for none.
    void setSecond(String folder) {
        background.run(
                () -> backups.setSecond(folder),
                saving -> {
                    if (saving instanceof Saving.NotSaved(var why)) {
                        step.set(new Making.NotSet(why));
                    } else {
                        read();
                    }
                });
    }

    /// Another page takes over, or the store is closed: a backup goes on, and nobody looks any
    /// more.
    void leave() {
        left = true;
        looking.stop();
    }

    private void read() {
        if (left) {
            return;
        }
        looking.stop();
        looking.begin(backups::state);
    }

    private final class Looking implements Steadily.Told<BackupState> {

        @Override
        public void progress(Steps.Progress progress) {}

        @Override
        public void done(BackupState read) {
            state.set(Optional.of(read));
        }

        @Override
        public void failed() {}
    }

    private final class Telling implements Steadily.Told<BackupOutcome> {

        @Override
        public void progress(Steps.Progress progress) {
            step.set(new Making.Running(progress));
        }

        @Override
        public void done(BackupOutcome outcome) {
            step.set(new Making.Done(outcome));
            read();
        }

        @Override
        public void failed() {
            step.set(new Making.NotBegun());
        }
    }
}
