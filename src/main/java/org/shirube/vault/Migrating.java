package org.shirube.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/// Brings a store of an older version up to date: in a copy, which takes its place only once it was
/// opened and read. The old one is not written to; it is kept as `store.schema-6` beside the new
/// one until a backup of that was made, and an older program opens it under its old name.
final class Migrating {

    private static final Pattern KEPT = Pattern.compile("store\\.schema-\\d{1,6}(-\\d+)?");

    private final Path store;
    private final Ground ground;
    private final Exchange exchange;

    Migrating(Path store, Ground ground) {
        this.store = store;
        this.ground = ground;
        exchange = new Exchange(store);
    }

    /// What came of it.
    enum Outcome {
        DONE,
        IN_USE,
        NO_ROOM,
        /// The copy was given up; the store is as it was.
        FAILED
    }

    Outcome run(StoreHeader header, StoreKey key) throws IOException {
        try (var hold = Hold.on(store).orElse(null)) {
            if (hold == null) {
                return Outcome.IN_USE;
            }
            long length = Files.size(store.resolve(H2File.NAME));
            if (!Trouble.hasRoom(store.toAbsolutePath().resolveSibling(""), ground, 2 * length)) {
                return Outcome.NO_ROOM;
            }
            copy(hold, exchange.begin());
            if (!isBroughtUpToDate(header, key)) {
                return Outcome.FAILED;
            }
            hold.renaming(store);
            exchange.exchange(kept(header));
            return Outcome.DONE;
        } catch (SQLException failed) {
            return new Disk(store, ground).hasRoom() ? Outcome.FAILED : Outcome.NO_ROOM;
        } finally {
            StoreFolder.delete(exchange.workshop());
        }
    }

    /// Every file that lies there: the note of the log's end, and whatever will be added.
    private void copy(Hold hold, Path workshop) throws IOException {
        try (var files = Files.list(store)) {
            for (var file : files.toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && !file.getFileName().toString().equals(H2File.NAME)) {
                    Files.copy(file, workshop.resolve(file.getFileName()));
                }
            }
        }
        try (var target = ground.open(workshop.resolve(H2File.NAME))) {
            hold.copyTo(target);
            target.force(true);
        }
    }

    private boolean isBroughtUpToDate(StoreHeader header, StoreKey key)
            throws IOException, SQLException {
        var path = H2File.path(exchange.workshop());
        try (var copy = new H2File(path, ground, key, header.fileKey(key))) {
            if (Inspection.of(copy).isPresent()) {
                return false;
            }
            try (var connection = copy.open()) {
                if (!Identity.matches(connection, header.store())) {
                    return false;
                }
                Migrations.run(copy.source());
                if (Tables.schema(connection) != Migrations.NEWEST || !isReadable(connection)) {
                    return false;
                }
                try (var statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT SYNC");
                }
            }
        }
        new HeaderFile(exchange.workshop())
                .write(header.writtenBy(Admission.H2_VERSION, Migrations.NEWEST), key);
        return true;
    }

    private static boolean isReadable(Connection connection) throws SQLException {
        for (var table : Tables.names(connection)) {
            if (!Tables.isReadable(connection, table)) {
                return false;
            }
        }
        return true;
    }

    private Path kept(StoreHeader header) {
        var name = store.getFileName() + ".schema-" + header.schema();
        var path = store.resolveSibling(name);
        for (int more = 2; Files.exists(path); more++) {
            path = store.resolveSibling(name + "-" + more);
        }
        return path;
    }

    /// Deletes what was kept of older versions, as far as it can be: to be called when the present
    /// store was opened from a backup.
    static void forgetOlder(Path store) {
        try (var beside = Files.list(store.toAbsolutePath().resolveSibling(""))) {
            for (var folder : beside.toList()) {
                if (KEPT.matcher(folder.getFileName().toString()).matches()) {
                    StoreFolder.delete(folder);
                }
            }
        } catch (IOException later) {
            return;
        }
    }
}
