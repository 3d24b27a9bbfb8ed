package org.shirube.vault;

import org.h2.api.ErrorCode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// The bringing of a store's tables to the newest version: in a copy of its file, which takes the
/// file's place only when every script has run. H2 commits each statement that changes a table by
/// itself: a program that is killed between two of them would leave tables that no script fits.
final class Upgrade {

    private final Path folder;
    private final Path workshop;
    private final Ground ground;

    Upgrade(Path folder, Ground ground) {
        this.folder = folder;
        this.workshop = folder.resolve("upgrade");
        this.ground = ground;
    }

    /// The store's header afterwards. The lock is for two programs that find the same old store:
    /// the second one would put its copy over the file that the first has open.
    StoreHeader run(StoreKey key) throws IOException, SQLException {
        try (var mark =
                FileChannel.open(
                        folder.resolve("upgrading"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            if (!isMine(mark)) {
                throw fault("the store is brought up to date", ErrorCode.DATABASE_ALREADY_OPEN_1);
            }
            return upgraded(key);
        }
    }

    private static boolean isMine(FileChannel mark) throws IOException {
        try {
            return mark.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    /// The header is read again under the lock: another program may have been here.
    private StoreHeader upgraded(StoreKey key) throws IOException, SQLException {
        if (!(new HeaderFile(folder).read() instanceof HeaderText.Reading.Whole whole)
                || !whole.isSealedBy(key)) {
            throw fault("the header is gone", ErrorCode.FILE_CORRUPTED_1);
        }
        var header = whole.header();
        if (header.schema() >= Migrations.NEWEST) {
            return header;
        }
        migrateACopy(header, key);
        SafeFile.move(workshop.resolve(H2File.NAME), folder.resolve(H2File.NAME));
        StoreFolder.delete(workshop);
        var current = header.writtenBy(Admission.H2_VERSION, Migrations.NEWEST);
        new HeaderFile(folder).write(current, key);
        return current;
    }

    private void migrateACopy(StoreHeader header, StoreKey key) throws IOException, SQLException {
        StoreFolder.delete(workshop);
        StoreFolder.create(workshop);
        var copy = workshop.resolve(H2File.NAME);
        Files.copy(folder.resolve(H2File.NAME), copy);
        try (var file = new H2File(workshop, ground, key, header.store());
                var connection = file.open()) {
            if (!Identity.matches(connection, header.store())) {
                throw fault("the file of another store", ErrorCode.FILE_CORRUPTED_1);
            }
            Migrations.run(file.source());
        }
        try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static SQLException fault(String what, int code) {
        return new SQLException(what, "", code);
    }
}
