package org.shirube.vault;

import org.shirube.casework.Backup;
import org.shirube.casework.Rotation;
import org.shirube.casework.SelfCheckReport.Newest;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder in which backups of a store lie. Other files, and backups of other stores, may lie
/// there too: they are never touched.
record BackupPlace(Path folder, Backup.Place place, Ground ground, StoreKey key, UUID store) {

    private static final String SUFFIX = ".backup";
    private static final String UNFINISHED = ".unfinished";

    private static final int MOST = 1000;
    private static final int SAME_MINUTE = 100;
    private static final ZoneId ZONE = ZoneId.systemDefault();

    private static final Pattern NAME =
            Pattern.compile("shirube-\\d{4}-\\d\\d-\\d\\d-\\d{4}(-\\d{1,2})?\\.backup");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    /// What lies there under a backup's name. The manifest is there where it is of this store and
    /// sealed with its key.
    record Found(Path path, long bytes, Optional<Manifest> manifest) {

        long number() {
            return manifest.map(Manifest::number).orElse(0L);
        }

        Backup as(Backup.Place place) {
            return new Backup(
                    path.getFileName().toString(),
                    place,
                    bytes,
                    manifest.map(facts ->
                            new Backup.Facts(
                                    facts.number(), facts.taken(), facts.schema(), facts.end())));
        }
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /// The newest first; what cannot be read, last. Those of other stores are left out.
    List<Found> all() {
        if (!isThere()) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .limit(MOST)
                    .flatMap(this::found)
                    .sorted(Comparator.comparingLong(Found::number).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// The same, as they are told outside.
    List<Backup> backups() {
        return all().stream().map(found -> found.as(place)).toList();
    }

    /// Begins to open one with the store's key.
    Steps<Newest> verify(Backup backup) {
        return BackupFile.read(folder.resolve(backup.name()))
                        instanceof BackupFile.Reading.Found(BackupFile found)
                ? new Verification<>(found, key, _ -> true)
                        .map(opened ->
                                opened instanceof Verified.Whole ? Newest.WHOLE : Newest.DAMAGED)
                : Steps.of(Newest.DAMAGED);
    }

    /// Deletes those that lie there just as they are told.
    void remove(List<Backup> surplus) {
        all().stream()
                .filter(found -> surplus.contains(found.as(place)))
                .map(Found::path)
                .forEach(BackupPlace::delete);
    }

    private Stream<Found> found(Path file) {
        return switch (BackupFile.read(file)) {
            case BackupFile.Reading.Found(BackupFile backup) ->
                    backup.manifest().store().equals(store)
                            ? Stream.of(whole(file, backup))
                            : Stream.empty();
            case BackupFile.Reading.Damaged _,
                    BackupFile.Reading.TooNew _,
                    BackupFile.Reading.Unreadable _ ->
                    Stream.of(new Found(file, size(file), Optional.empty()));
        };
    }

    private Found whole(Path file, BackupFile backup) {
        return new Found(
                file,
                backup.manifest().lengths().whole(),
                Optional.of(backup.manifest()).filter(_ -> backup.isSealedBy(key)));
    }

    /// Under which name a backup of this moment is to lie there.
    Path free(Instant at) {
        var minute = "shirube-" + MINUTE.format(at.atZone(ZONE));
        for (int more = 1; more < SAME_MINUTE; more++) {
            var file = folder.resolve(minute + (more == 1 ? "" : "-" + more) + SUFFIX);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return file;
            }
        }
        return folder.resolve(minute + "-99" + SUFFIX);
    }

    /// An empty file beside the others, under a name that none of them has: what lies there counts
    /// for nothing.
    Path begun() throws IOException {
        var file = folder.resolve(unfinished() + UUID.randomUUID() + UNFINISHED);
        StoreFolder.createFile(file);
        return file;
    }

    /// Deletes what was begun for this store and left behind, by a power cut. Not to be called
    /// while one is being made.
    void clear() {
        try (var files = Files.newDirectoryStream(folder, unfinished() + "*" + UNFINISHED)) {
            files.forEach(BackupPlace::delete);
        } catch (IOException absent) {
            // Then nothing was left behind there.
            return;
        }
    }

    private String unfinished() {
        return "shirube-" + store + "-";
    }

    /// Gives a finished file its name, at once.
    void finish(Path begun, Path name) throws IOException {
        try (var file = FileChannel.open(begun, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(
                begun, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            SafeFile.syncFolder(folder);
        } catch (IOException unknownHere) {
            // Some sticks and shares cannot sync a folder; the file itself is on the disk.
            return;
        }
    }

    /// Deletes the backups of this store that need not be kept, never the one that was just made.
    void rotate(Path justMade) {
        var taken = new ArrayList<Rotation.Taken>();
        var files = new ArrayList<Found>();
        for (var found : all()) {
            found.manifest()
                    .ifPresent(manifest -> {
                        taken.add(taken(manifest));
                        files.add(found);
                    });
        }
        var surplus = Rotation.surplus(taken);
        for (int i = 0; i < files.size(); i++) {
            if (surplus.contains(taken.get(i)) && !files.get(i).path().equals(justMade)) {
                delete(files.get(i).path());
            }
        }
    }

    private static Rotation.Taken taken(Manifest manifest) {
        return new Rotation.Taken(manifest.number(), manifest.taken().atZone(ZONE).toLocalDate());
    }

    /// What cannot be deleted stays, and is tried again with the next backup.
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException later) {
            return;
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
