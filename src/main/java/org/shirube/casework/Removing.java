package org.shirube.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes what was erased out of the backups, in an order that may be cut short anywhere: the store
/// gets a file without it, if it has none yet; a backup is made and opened; the log notes how many
/// are removed; only then are they, each where the new one lies too.
final class Removing implements Steps<Removal> {

    private static final Progress NOTHING_YET = new Progress(0, 1);

    private final BackupStore store;
    private final Optional<String> second;
    private final Retention retention;
    private final Backups backups;

    private final Steps<SecondPlace> lookingFirst;

    private Optional<Steps<BackupOutcome>> making = Optional.empty();
    private Optional<Steps<SecondPlace>> looking = Optional.empty();
    private Optional<Steps<SecondPlace>> removing = Optional.empty();
    private Optional<Removal> result = Optional.empty();
    private StillHeld before = StillHeld.nothing(Optional.empty());

    Removing(BackupStore store, Optional<String> second, Retention retention, Backups backups) {
        this.store = store;
        this.second = second;
        this.retention = retention;
        this.backups = backups;
        lookingFirst = Backups.look(store, second);
    }

    @Override
    public Progress step() {
        if (removing.isPresent()) {
            removing.get().step();
            removing.get().result().ifPresent(this::removed);
        } else if (looking.isPresent()) {
            looking.get().step();
            looking.get().result().ifPresent(this::looked);
        } else if (making.isPresent()) {
            var progress = making.get().step();
            making.get().result().ifPresent(this::made);
            return progress;
        } else {
            lookingFirst.step();
            lookingFirst.result().ifPresent(this::begin);
        }
        return NOTHING_YET;
    }

    @Override
    public Optional<Removal> result() {
        return result;
    }

    @Override
    public void close() {
        lookingFirst.close();
        making.ifPresent(Steps::close);
        looking.ifPresent(Steps::close);
        removing.ifPresent(Steps::close);
    }

    private void begin(SecondPlace found) {
        before = Remains.held(store, second, found);
        if (!before.isRenewed() && retention.renew() instanceof Erasing.NotRenewed(var why)) {
            result = Optional.of(new Removal.Refused(why));
        } else {
            making = Optional.of(backups.begin());
        }
    }

    private void made(BackupOutcome outcome) {
        switch (outcome) {
            case BackupOutcome.NotMade(var why) -> result = Optional.of(new Removal.NoBackup(why));
            case BackupOutcome.Made _ -> looking = Optional.of(Backups.look(store, second));
        }
    }

    /// The second place keeps what it has where the new backup did not get there.
    private void looked(SecondPlace found) {
        var now = Remains.held(store, second, found);
        var other = hasSecond() ? now.holding(Backup.Place.SECOND) : List.<Backup>of();
        try {
            note();
        } catch (NotStored refused) {
            result = Optional.of(new Removal.Refused(refused.reason()));
            return;
        }
        store.removeFirst(now.holding(Backup.Place.FIRST));
        removing =
                Optional.of(
                        second.filter(_ -> !other.isEmpty())
                                .map(folder -> store.removeSecond(folder, other))
                                .orElseGet(() -> Steps.of(found)));
    }

    private boolean hasSecond() {
        return making.flatMap(Steps::result).orElseThrow()
                        instanceof BackupOutcome.Made(_, var copied)
                && copied instanceof BackupOutcome.Second.Made;
    }

    /// Also of those that the new backup has taken the place of by itself.
    private void note() {
        var other = hasSecond() ? before.holding(Backup.Place.SECOND) : List.<Backup>of();
        var gone = Stream.concat(before.holding(Backup.Place.FIRST).stream(), other.stream());
        long newest =
                gone.flatMap(backup -> backup.facts().stream())
                        .mapToLong(Backup.Facts::number)
                        .max()
                        .orElse(0);
        if (newest > 0) {
            store.note(
                    AuditAction.BACKUPS_REMOVED,
                    "first=%d second=%d newest=%d"
                            .formatted(
                                    before.holding(Backup.Place.FIRST).size(),
                                    other.size(),
                                    newest));
        }
    }

    private void removed(SecondPlace found) {
        var left = Remains.held(store, second, found);
        int removed = before.holding().size() - left.holding().size();
        result = Optional.of(new Removal.Done(Math.max(0, removed), left));
    }
}
