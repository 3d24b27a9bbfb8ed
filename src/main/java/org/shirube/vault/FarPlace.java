package org.shirube.vault;

import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.SecondPlace;
import org.shirube.casework.SelfCheckReport.Newest;
import org.shirube.casework.Steps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The second place, which may be a stick that is gone or a drive of the network that hangs:
/// whatever is done there is done on one thread, which nobody waits for longer than they want to.
record FarPlace(BackupPlace place, Aside aside, Executor thread) {

    /// Begins to look what lies there. `clears` takes away first what was begun there and left.
    Steps<SecondPlace> look(boolean clears) {
        return elsewhere(
                () -> {
                    if (clears) {
                        place.clear();
                    }
                    return Steps.of(seen());
                },
                SecondPlace.unseen(BackupTrouble.SILENT));
    }

    /// Begins to copy a backup there, in the place of those that need not be kept any more.
    Steps<Second> copy(Path source, Instant taken) {
        return elsewhere(
                () -> new SecondCopy(source, place, place.free(taken), place::rotate),
                new Second.NotMade(BackupTrouble.SILENT));
    }

    /// Begins to open a backup there.
    Steps<Newest> verify(Backup backup) {
        return elsewhere(() -> place.verify(backup), Newest.NONE);
    }

    /// Begins to remove backups there, and looks what is left.
    Steps<SecondPlace> remove(List<Backup> surplus) {
        return elsewhere(
                () -> {
                    place.remove(surplus);
                    return Steps.of(seen());
                },
                SecondPlace.unseen(BackupTrouble.SILENT));
    }

    private SecondPlace seen() {
        return new SecondPlace(place.backups(), obstacle());
    }

    /// Why nothing can be written there now, as far as can be told without writing.
    private Optional<BackupTrouble> obstacle() {
        if (!place.isThere()) {
            return Optional.of(BackupTrouble.ABSENT);
        }
        return Files.isWritable(place.folder())
                ? Optional.empty()
                : Optional.of(BackupTrouble.READ_ONLY);
    }

    private <T> Steps<T> elsewhere(Supplier<Steps<T>> work, T silent) {
        return new Elsewhere<>(aside, thread, work, silent);
    }
}
