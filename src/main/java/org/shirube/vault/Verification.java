package org.shirube.vault;

import org.h2.mvstore.MVStore;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Opens a backup with the store's key, as far as a store can be opened: every byte is compared
/// with the checksum, every block that is needed is opened, H2 is made to open it, and every row is
/// read. Writes nothing, anywhere.
final class Verification<T> implements Steps<Verified<T>> {

    private static final int AT_ONCE = 4 * 1024 * 1024;
    private static final int PASSES = 3;

    private final BackupFile backup;
    private final StoreKey key;
    private final Contents<T> contents;
    private final long length;
    private final Checksum sum = new Checksum();
    private final H2File store;
    private final Deque<String> tables = new ArrayDeque<>();

    private Optional<FileChannel> bytes = Optional.empty();
    private Optional<MVStore> pages = Optional.empty();
    private Optional<BlockWalk> walk = Optional.empty();
    private Optional<Connection> connection = Optional.empty();
    private Optional<Verified<T>> result = Optional.empty();
    private int tableCount;
    private long summed;

    /// The key stays the caller's.
    Verification(BackupFile backup, StoreKey key, Contents<T> contents) {
        this.backup = backup;
        this.key = key;
        this.contents = contents;
        length = backup.manifest().lengths().whole() - ManifestText.LENGTH;
        store = backup.store(key);
    }

    @Override
    public Progress step() {
        try {
            if (result.isEmpty()) {
                next();
            }
        } catch (SQLException | RuntimeException refused) {
            // Whatever bytes that are not what H2 wrote make its readers run into.
            end(new Verified.Broken<>());
        } catch (IOException unreadable) {
            end(
                    unreadable instanceof DamagedBlock
                            ? new Verified.Broken<>()
                            : new Verified.Unreadable<>());
        }
        return progress();
    }

    @Override
    public Optional<Verified<T>> result() {
        return result;
    }

    @Override
    public void close() {
        letGo();
        store.close();
    }

    private void next() throws IOException, SQLException {
        if (summed < length) {
            sum();
        } else if (connection.isPresent()) {
            read(connection.get());
        } else if (walk.isEmpty()) {
            beginWalk();
        } else if (!walk.get().isDone()) {
            walk.get().step();
        } else {
            open();
        }
    }

    private void sum() throws IOException {
        if (bytes.isEmpty()) {
            bytes = Optional.of(backup.open());
        }
        var part =
                Bytes.read(
                        bytes.get(),
                        ManifestText.LENGTH + summed,
                        (int) Math.min(AT_ONCE, length - summed));
        summed += part.remaining();
        boolean cutOff = !part.hasRemaining();
        sum.add(part);
        if (cutOff
                || (summed == length && !sum.hex().equals(backup.manifest().sha256()))
                || !backup.isSealedBy(key)) {
            end(new Verified.Changed<>());
        }
    }

    private void beginWalk() throws IOException {
        closeBytes();
        if (backup.manifest().schema() > Migrations.NEWEST) {
            end(new Verified.TooNew<>());
            return;
        }
        var refusal = Inspection.of(store);
        if (refusal.isPresent()) {
            end(new Verified.Broken<>());
            return;
        }
        var opened = store.pages();
        pages = Optional.of(opened);
        walk = Optional.of(new BlockWalk(opened, store.openFile()));
    }

    private void open() throws SQLException {
        closePages();
        var opened = store.openToRead();
        connection = Optional.of(opened);
        var manifest = backup.manifest();
        boolean same =
                Identity.matches(opened, manifest.store())
                        && Tables.schema(opened) == manifest.schema()
                        && AuditEnd.of(opened).equals(manifest.end());
        if (!same) {
            end(new Verified.Broken<>());
            return;
        }
        tables.addAll(Tables.names(opened));
        tableCount = tables.size();
    }

    private void read(Connection opened) throws SQLException {
        if (tables.isEmpty()) {
            end(new Verified.Whole<>(contents.of(opened)));
        } else if (!Tables.isReadable(opened, tables.pop())) {
            end(new Verified.Broken<>());
        }
    }

    private Progress progress() {
        long walked =
                walk.map(each -> each.total() == 0 ? 0 : length * each.done() / each.total())
                        .orElse(0L);
        long readIn = tableCount == 0 ? 0 : length * (tableCount - tables.size()) / tableCount;
        long done = result.isPresent() ? PASSES * length : summed + walked + readIn;
        return new Progress(done, PASSES * length);
    }

    private void end(Verified<T> outcome) {
        result = Optional.of(outcome);
        letGo();
    }

    private void letGo() {
        closeBytes();
        closePages();
        closeConnection();
        store.letGo();
    }

    private void closePages() {
        pages.ifPresent(MVStore::closeImmediately);
        pages = Optional.empty();
    }

    private void closeBytes() {
        Bytes.letGo(bytes);
        bytes = Optional.empty();
    }

    private void closeConnection() {
        try {
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (SQLException broken) {
            // It was only read.
            return;
        } finally {
            connection = Optional.empty();
        }
    }
}
