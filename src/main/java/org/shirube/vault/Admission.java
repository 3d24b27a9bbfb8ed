package org.shirube.vault;

import org.h2.engine.Constants;
import org.shirube.casework.Saving;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The way from a key to an open store: what must be true of header, disk and file before anybody
/// reads a row, in this order.
final class Admission {

    static final Runtime.Version H2_VERSION = Runtime.Version.parse(Constants.VERSION);

    private final HeaderFile headerFile;
    private final Disk disk;
    private final Path folder;
    private final Ground ground;

    Admission(Path folder, Ground ground) {
        headerFile = new HeaderFile(folder);
        disk = new Disk(folder, ground);
        this.folder = folder;
        this.ground = ground;
    }

    /// Takes the store's key over: wipes it unless the store opens.
    Opening admit(HeaderText.Reading.Whole reading, AccountKey.Opened access) {
        var file = new H2File(folder, ground, access.storeKey(), reading.header().store());
        var opening = tried(reading, access, file);
        if (opening instanceof Opening.Refused) {
            file.close();
            access.storeKey().close();
        }
        return opening;
    }

    private Opening tried(HeaderText.Reading.Whole reading, AccountKey.Opened access, H2File file) {
        try {
            var outside = refusalFromOutside(reading, access.storeKey(), file);
            if (outside.isPresent()) {
                return new Opening.Refused(outside.get());
            }
            return opened(reading.header(), access, file);
        } catch (SQLException fault) {
            return new Opening.Refused(refusal(StoreFault.of(fault)));
        } catch (IOException unwritable) {
            return new Opening.Refused(new Unlocking.NotWritable());
        }
    }

    /// A disk that fills up while tables are brought up to date is no damage.
    private Unlocking refusal(StoreFault fault) {
        return fault == StoreFault.LOST && disk.reason() != Saving.Reason.STORE_LOST
                ? new Unlocking.NotWritable()
                : fault.whileOpening();
    }

    private Optional<Unlocking> refusalFromOutside(
            HeaderText.Reading.Whole reading, StoreKey key, H2File file) {
        if (!reading.isSealedBy(key)) {
            return Optional.of(new Unlocking.Damaged());
        }
        if (isNewer(reading.header())) {
            return Optional.of(new Unlocking.TooNew());
        }
        if (!disk.hasRoom() || !disk.isWritable()) {
            return Optional.of(new Unlocking.NotWritable());
        }
        return file.isThere() ? Inspection.of(file) : Optional.of(new Unlocking.Damaged());
    }

    private static boolean isNewer(StoreHeader header) {
        return header.schema() > Migrations.NEWEST || header.h2().compareTo(H2_VERSION) > 0;
    }

    private Opening opened(StoreHeader header, AccountKey.Opened access, H2File file)
            throws SQLException, IOException {
        var connection = file.open();
        boolean admitted = false;
        try {
            var inside = refusalFromInside(header, access.storeKey(), file, connection);
            admitted = inside.isEmpty();
            return inside.<Opening>map(Opening.Refused::new)
                    .orElse(new Opening.Opened(new OpenStore(file, disk, access, connection)));
        } finally {
            if (!admitted) {
                connection.close();
            }
        }
    }

    /// Brings tables and header up to date where nothing is to be refused.
    private Optional<Unlocking> refusalFromInside(
            StoreHeader header, StoreKey key, H2File file, Connection connection)
            throws SQLException, IOException {
        if (connection.isReadOnly()) {
            return Optional.of(new Unlocking.NotWritable());
        }
        if (!Identity.matches(connection, header.store())) {
            return Optional.of(new Unlocking.Damaged());
        }
        if (header.schema() < Migrations.NEWEST) {
            Migrations.run(file.source());
        }
        var current = header.writtenBy(H2_VERSION, Migrations.NEWEST);
        if (!current.equals(header) || !headerFile.copiesAgree()) {
            headerFile.write(current, key);
        }
        return Optional.empty();
    }
}
