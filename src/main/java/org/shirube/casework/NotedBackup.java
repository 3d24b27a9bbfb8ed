package org.shirube.casework;

import org.shirube.questionnaire.Words;

import java.util.Optional;

/// A backup while it is made, of which the log says what came. A log that takes no entry, because
/// the disk is full, does not undo a backup.
record NotedBackup(BackingUp steps, BackupStore store) implements BackingUp {

    @Override
    public Progress step() {
        boolean before = steps.result().isPresent();
        var progress = steps.step();
        if (!before) {
            steps.result().ifPresent(this::note);
        }
        return progress;
    }

    private void note(BackupOutcome outcome) {
        try {
            switch (outcome) {
                case BackupOutcome.Made made ->
                        store.note(AuditAction.BACKED_UP, new BackupNote(made).text());
                case BackupOutcome.NotMade(var why) ->
                        store.note(AuditAction.BACKUP_FAILED, Words.of(why));
            }
        } catch (NotStored refused) {
            return;
        }
    }

    @Override
    public Optional<BackupOutcome> result() {
        return steps.result();
    }

    @Override
    public void doWithoutSecond() {
        steps.doWithoutSecond();
    }

    @Override
    public void close() {
        steps.close();
    }
}
