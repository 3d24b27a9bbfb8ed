package org.shirube.vault;

import org.shirube.casework.AuditHead;
import org.shirube.casework.BackingUp;
import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.SecondPlace;
import org.shirube.casework.SelfCheckReport.Newest;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The backups of an open store: in the folder `backups` beside it, and in a second place where one
/// is set. Used on the store's thread, which the second place never holds up.
public final class StoreCopies {

    private final OpenStore store;

    /// The present one: a store can be given a new one.
    private final Supplier<H2File> file;

    private final Disk disk;
    private final StoreKey key;
    private final Path folder;
    private final Executor aside = Aside.thread();
    private final Set<Path> cleared = new HashSet<>();

    StoreCopies(OpenStore store, Supplier<H2File> file, Disk disk, StoreKey key) {
        this.store = store;
        this.file = file;
        this.disk = disk;
        this.key = key;
        folder = folder(disk.folder());
    }

    /// Where the backups of the store in this folder lie.
    static Path folder(Path store) {
        return store.resolveSibling("backups");
    }

    /// Begins to make one.
    public BackingUp begin(Optional<Path> second, Instant now) {
        try {
            StoreFolder.create(folder);
            var first = place(folder, Backup.Place.FIRST);
            Optional<BackupRun.Beyond> beyond = beyond(second);
            if (cleared.add(folder)) {
                first.clear();
            }
            return new BackupRun(
                    first,
                    beyond,
                    seen ->
                            new Copying(
                                    first, file.get(), () -> noted(number(first, seen) + 1, now)),
                    () -> Migrating.forgetOlder(disk.folder()));
        } catch (IOException refused) {
            return new Refused(Trouble.in(folder, disk.ground()));
        }
    }

    /// Copies one that was made into another folder, or under a name of its own.
    public Steps<BackupOutcome.Second> copy(Backup backup, Path target) throws IOException {
        boolean isFolder = Files.isDirectory(target);
        var into = isFolder ? target : target.toAbsolutePath().resolveSibling("");
        var place = place(into, Backup.Place.SECOND);
        var at = backup.facts().map(Backup.Facts::takenAt).orElse(Instant.EPOCH);
        return new SecondCopy(
                folder.resolve(backup.name()), place, isFolder ? place.free(at) : target, _ -> {});
    }

    /// All that lie beside the store, the newest first.
    public List<Backup> all() throws IOException {
        return place(folder, Backup.Place.FIRST).backups();
    }

    /// Begins to look into the second place.
    public Steps<SecondPlace> look(Path second) throws IOException {
        return far(second).look(false);
    }

    /// Begins to open one.
    public Steps<Newest> verify(Backup backup, Optional<Path> second) throws IOException {
        if (backup.place() == Backup.Place.FIRST) {
            return place(folder, Backup.Place.FIRST).verify(backup);
        }
        return second.isPresent() ? far(second.get()).verify(backup) : Steps.of(Newest.NONE);
    }

    /// Removes those beside the store.
    public void remove(List<Backup> surplus) throws IOException {
        place(folder, Backup.Place.FIRST).remove(surplus);
    }

    /// Begins to remove those in the second place, and looks what is left there.
    public Steps<SecondPlace> remove(Path second, List<Backup> surplus) throws IOException {
        return far(second).remove(surplus);
    }

    /// Begins to read the store's own file.
    public Steps<Boolean> readStore() {
        return new StoreReading(store, file.get());
    }

    /// The newest entry of the audit log that is noted on a file; nothing where that is no backup
    /// of this store.
    public Optional<AuditHead> endOn(Path backup) {
        return BackupFile.read(backup) instanceof BackupFile.Reading.Found(BackupFile found)
                        && found.isSealedBy(key)
                ? found.end()
                : Optional.empty();
    }

    /// How many bytes are left where the store lies.
    public long bytesLeft() {
        return disk.ground().bytesLeft().applyAsLong(disk.folder());
    }

    /// How many bytes the store takes.
    public long bytes() {
        return disk.folder().resolve(H2File.NAME).toFile().length();
    }

    private Copying.Noted noted(long number, Instant at) throws IOException, SQLException {
        store.sync();
        var header = new HeaderFile(disk.folder()).sealedBy(key);
        return new Copying.Noted(
                header.text(),
                number,
                at,
                header.header().schema(),
                AuditEnd.of(store.connection()));
    }

    private Optional<BackupRun.Beyond> beyond(Optional<Path> second) throws IOException {
        if (second.isEmpty()) {
            return Optional.empty();
        }
        var place = far(second.get());
        return Optional.of(
                new BackupRun.Beyond(place, place.look(cleared.add(place.place().folder()))));
    }

    private FarPlace far(Path second) throws IOException {
        return new FarPlace(place(second, Backup.Place.SECOND), disk.ground().aside(), aside);
    }

    private BackupPlace place(Path path, Backup.Place which) throws IOException {
        var header = new HeaderFile(disk.folder()).sealedBy(key).header();
        return new BackupPlace(path, which, disk.ground(), key, header.store());
    }

    private static long number(BackupPlace first, SecondPlace second) {
        return Stream.concat(first.backups().stream(), second.backups().stream())
                .flatMap(backup -> backup.facts().stream())
                .mapToLong(Backup.Facts::number)
                .max()
                .orElse(0);
    }
}
