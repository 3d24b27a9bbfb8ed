package org.shirube.casework;

import java.util.List;
import java.util.Optional;

/// Which backups still hold cases that were erased, and which cannot be read, so that nobody can
/// say; the second place, and why it could not be looked into, if so. `isRenewed` says whether the
/// store itself has a file without them.
public record StillHeld(
        List<Backup> holding,
        List<Backup> unreadable,
        Optional<String> second,
        Optional<BackupTrouble> trouble,
        boolean isRenewed) {

    public StillHeld {
        holding = List.copyOf(holding);
        unreadable = List.copyOf(unreadable);
    }

    /// Of a store in which nothing was erased.
    static StillHeld nothing(Optional<String> second) {
        return new StillHeld(List.of(), List.of(), second, Optional.empty(), true);
    }

    /// Whether there is anything to be told: a second place that nobody could look into may hold
    /// what was erased.
    public boolean isNothing() {
        return holding.isEmpty() && unreadable.isEmpty() && isRenewed && unseen().isEmpty();
    }

    /// The second place, if it could not be looked into.
    public Optional<String> unseen() {
        return trouble.filter(why -> why != BackupTrouble.READ_ONLY).flatMap(_ -> second);
    }

    public List<Backup> holding(Backup.Place place) {
        return holding.stream().filter(backup -> backup.place() == place).toList();
    }
}
