package org.shirube.vault;

import org.h2.api.ErrorCode;
import org.shirube.casework.AccountId;
import org.shirube.casework.Saving;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.security.PrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// An open store, and who opened it. Used by one thread at a time. After a fault of the disk H2
/// gives up the file; the next use opens it anew, so that freeing some space is enough to go on.
public final class OpenStore implements AutoCloseable {

    private final Disk disk;
    private final Renewal renewal;
    private final AccountKey.Opened access;
    private final HeadFile head;
    private final KeyRing keys;
    private H2File file;
    private Connection connection;
    private boolean lost;
    private volatile boolean closed;

    OpenStore(
            H2File file,
            Disk disk,
            Renewal renewal,
            AccountKey.Opened access,
            Connection connection) {
        this.file = file;
        this.disk = disk;
        this.renewal = renewal;
        this.access = access;
        this.connection = connection;
        head = disk.headFile();
        keys = new KeyRing(renewal.header(), access.storeKey());
    }

    /// Who signed in.
    public AccountId account() {
        return access.account();
    }

    /// With what they sign.
    public PrivateKey signingKey() {
        return access.signingKey();
    }

    /// With what they open what was sealed for them.
    public SealingKey sealingKey() {
        return SealingKey.of(account(), signingKey());
    }

    /// Who else can come in.
    public KeyRing keys() {
        return keys;
    }

    /// The keys of cases of their own.
    public AttachmentKeys attachmentKeys() {
        return new AttachmentKeys(access.storeKey());
    }

    /// Clears the header of keys that no longer count. Where the disk refuses, they still count for
    /// nothing, and are cleared away when the store is opened next.
    public boolean settleKeys() {
        try {
            keys.settle(connection());
            return true;
        } catch (SQLException | IOException later) {
            return false;
        }
    }

    /// Where the end of the audit log is noted outside the tables.
    public HeadFile head() {
        return head;
    }

    /// Which backup was restored to become this store, until that is noted.
    public Optional<String> restored() {
        return new RestoredMark(disk.folder()).read();
    }

    /// To be called when it stands in the audit log.
    public void restoredIsNoted() {
        new RestoredMark(disk.folder()).delete();
    }

    /// Backups of this store.
    public StoreCopies copies() {
        return new StoreCopies(this, () -> file, disk, access.storeKey());
    }

    public Connection connection() throws SQLException {
        if (lost) {
            connection = reopened();
            lost = false;
        }
        return connection;
    }

    /// Returns when everything committed so far is on the disk itself.
    public void sync() throws SQLException {
        try (var statement = connection().createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /// Gives the store a new file under a new key, without anything that was erased. Empty when
    /// that is done; otherwise the store is as it was. Takes as long as to copy the file, for which
    /// there must be room.
    public Optional<Saving.Reason> renew() {
        if (!disk.hasRoomFor(file.path())) {
            return Optional.of(Saving.Reason.DISK_FULL);
        }
        lost = true;
        closeQuietly();
        file.close();
        try {
            var refusal = made();
            file = renewal.present();
            return refusal;
        } catch (IOException refused) {
            return Optional.of(disk.reason());
        }
    }

    private Optional<Saving.Reason> made() {
        try {
            renewal.make();
            return Optional.empty();
        } catch (SQLException | IOException refused) {
            return Optional.of(disk.reason());
        }
    }

    /// Why nothing can be written now, as far as that is known without trying.
    public Optional<Saving.Reason> obstacle() {
        return disk.isReady() ? Optional.empty() : Optional.of(disk.reason());
    }

    /// Gives up the connection after a fault that leaves the file in doubt, and says why it failed.
    public Saving.Reason giveUp() {
        lost = true;
        closeQuietly();
        return disk.reason();
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closeQuietly();
        file.close();
        head.close();
        access.storeKey().close();
        closed = true;
    }

    private Connection reopened() throws SQLException {
        if (!file.isThere()) {
            throw new SQLException("the store is out of reach", "", ErrorCode.IO_EXCEPTION_1);
        }
        file.letGo();
        var refusal = Inspection.of(file);
        if (refusal.isPresent()) {
            int code =
                    refusal.get() instanceof Unlocking.InUseElsewhere
                            ? ErrorCode.DATABASE_ALREADY_OPEN_1
                            : ErrorCode.FILE_CORRUPTED_1;
            throw new SQLException("the store does not open again", "", code);
        }
        return file.open();
    }

    private void closeQuietly() {
        try {
            connection.close();
        } catch (SQLException alreadyBroken) {
            // Nothing is waiting: every write was synced before it was called saved.
            lost = true;
        }
    }
}
