package org.shirube.vault;

import org.shirube.casework.AuditHead;
import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The backups of an open store: in the folder `backups` beside it, and in a second place where one
/// is set. Used on the store's thread.
public final class StoreCopies {

    private final OpenStore store;

    /// The present one: a store can be given a new one.
    private final Supplier<H2File> file;

    private final Disk disk;
    private final StoreKey key;
    private final Path folder;
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
    public Steps<BackupOutcome> begin(Optional<Path> second, Instant now) {
        try {
            StoreFolder.create(folder);
            var header = new HeaderFile(disk.folder()).sealedBy(key);
            var first = place(folder, Backup.Place.FIRST, header.header());
            var other = second.map(path -> place(path, Backup.Place.SECOND, header.header()));
            Stream.concat(Stream.of(first), other.stream()).forEach(this::clearOnce);
            long number = newest(Stream.concat(Stream.of(first), other.stream())) + 1;
            var copying = new Copying(first, file.get(), () -> noted(number, now));
            return new BackupRun(disk.folder(), first, copying, other);
        } catch (IOException refused) {
            return new Refused(Trouble.in(folder, disk.ground()));
        }
    }

    /// Copies one that was made into another folder, or under a name of its own.
    public Steps<BackupOutcome.Second> copy(Backup backup, Path target) throws IOException {
        boolean isFolder = Files.isDirectory(target);
        var into = isFolder ? target : target.toAbsolutePath().resolveSibling("");
        var place =
                place(
                        into,
                        Backup.Place.SECOND,
                        new HeaderFile(disk.folder()).sealedBy(key).header());
        var at = backup.facts().map(Backup.Facts::takenAt).orElse(Instant.EPOCH);
        return new SecondCopy(
                folder.resolve(backup.name()), place, isFolder ? place.free(at) : target);
    }

    /// All that lie in both places, each place's newest first.
    public List<Backup> all(Optional<Path> second) throws IOException {
        var header = new HeaderFile(disk.folder()).sealedBy(key).header();
        var all = new ArrayList<Backup>();
        place(folder, Backup.Place.FIRST, header)
                .all()
                .forEach(found -> all.add(found.as(Backup.Place.FIRST)));
        second.map(path -> place(path, Backup.Place.SECOND, header))
                .ifPresent(place ->
                        place.all().forEach(found -> all.add(found.as(Backup.Place.SECOND))));
        return all;
    }

    /// Begins to open one; nothing where it cannot be read.
    public Optional<Steps<Verified<Boolean>>> verify(Backup backup, Optional<Path> second) {
        var where = backup.place() == Backup.Place.FIRST ? Optional.of(folder) : second;
        return where.map(path -> path.resolve(backup.name()))
                .map(BackupFile::read)
                .filter(BackupFile.Reading.Found.class::isInstance)
                .map(found -> ((BackupFile.Reading.Found) found).backup())
                .map(found -> new Verification<>(found, key, _ -> true));
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

    /// Why nothing can be written into a folder now, as far as can be told without writing.
    public Optional<BackupTrouble> obstacle(Path place) {
        if (!Files.isDirectory(place)) {
            return Optional.of(BackupTrouble.ABSENT);
        }
        return Files.isWritable(place) ? Optional.empty() : Optional.of(BackupTrouble.READ_ONLY);
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

    private void clearOnce(BackupPlace place) {
        if (cleared.add(place.folder())) {
            place.clear();
        }
    }

    private BackupPlace place(Path path, Backup.Place which, StoreHeader header) {
        return new BackupPlace(path, which, disk.ground(), key, header.store());
    }

    private static long newest(Stream<BackupPlace> places) {
        return places.flatMap(place -> place.all().stream())
                .mapToLong(BackupPlace.Found::number)
                .max()
                .orElse(0);
    }
}
