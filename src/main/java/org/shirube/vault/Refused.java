package org.shirube.vault;

import org.shirube.casework.BackingUp;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupTrouble;

import java.util.Optional;

/// A backup that cannot so much as begin: its first step says why.
final class Refused implements BackingUp {

    private final BackupTrouble why;
    private Optional<BackupOutcome> result = Optional.empty();

    Refused(BackupTrouble why) {
        this.why = why;
    }

    @Override
    public Progress step() {
        result = Optional.of(new BackupOutcome.NotMade(why));
        return new Progress(1, 1);
    }

    @Override
    public Optional<BackupOutcome> result() {
        return result;
    }

    @Override
    public void doWithoutSecond() {}

    @Override
    public void close() {}
}
