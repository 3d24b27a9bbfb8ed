package org.shirube.vault;

import org.h2.engine.Constants;
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
    private final H2File file;
    private final Disk disk;

    Admission(Path folder, Ground ground) {
        headerFile = new HeaderFile(folder);
        file = new H2File(folder, ground);
        disk = new Disk(folder, ground);
    }

    /// Takes the store's key over: wipes it unless the store opens.
    Opening admit(HeaderText.Reading.Whole reading, AccountKey.Opened access) {
        var refused = refusal(reading, access.storeKey());
        if (refused.isPresent()) {
            access.storeKey().close();
            return new Opening.Refused(refused.get());
        }
        try {
            var connection = file.open(access.storeKey());
            refused = refusal(reading.header(), access.storeKey(), connection);
            if (refused.isEmpty()) {
                return new Opening.Opened(new OpenStore(file, disk, access, connection));
            }
            connection.close();
        } catch (SQLException fault) {
            refused = Optional.of(StoreFault.of(fault).whileOpening());
        } catch (IOException fault) {
            refused = Optional.of(new Unlocking.NotWritable());
        }
        access.storeKey().close();
        return new Opening.Refused(refused.get());
    }

    /// Before the file is opened.
    private Optional<Unlocking> refusal(HeaderText.Reading.Whole reading, StoreKey key) {
        if (!reading.isSealedBy(key)) {
            return Optional.of(new Unlocking.Damaged());
        }
        if (isNewer(reading.header())) {
            return Optional.of(new Unlocking.TooNew());
        }
        if (!disk.hasRoom() || !disk.isWritable()) {
            return Optional.of(new Unlocking.NotWritable());
        }
        return Inspection.of(file, key);
    }

    private static boolean isNewer(StoreHeader header) {
        return header.schema() > Migrations.NEWEST || header.h2().compareTo(H2_VERSION) > 0;
    }

    /// Once it is open.
    private Optional<Unlocking> refusal(StoreHeader header, StoreKey key, Connection connection)
            throws SQLException, IOException {
        if (connection.isReadOnly()) {
            return Optional.of(new Unlocking.NotWritable());
        }
        if (!Identity.matches(connection, header.store())) {
            return Optional.of(new Unlocking.Damaged());
        }
        if (header.schema() < Migrations.NEWEST) {
            Migrations.run(file.source(key));
        }
        var current = header.writtenBy(H2_VERSION, Migrations.NEWEST);
        if (!current.equals(header) || !headerFile.copiesAgree()) {
            headerFile.write(current, key);
        }
        return Optional.empty();
    }
}
