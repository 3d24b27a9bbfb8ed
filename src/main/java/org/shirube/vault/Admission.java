package org.shirube.vault;

import org.h2.engine.Constants;
import org.shirube.casework.Saving;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

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
    Opening admit(HeaderText.Reading.Whole reading, Entrant entrant) {
        var file = new H2File(folder, ground, entrant.storeKey(), reading.header().store());
        var opening = tried(reading, entrant, file);
        if (opening instanceof Opening.Refused) {
            file.close();
            entrant.close();
        }
        return opening;
    }

    private Opening tried(HeaderText.Reading.Whole reading, Entrant entrant, H2File file) {
        try {
            var outside = refusalFromOutside(reading, entrant.storeKey(), file);
            if (outside.isPresent()) {
                return new Opening.Refused(outside.get());
            }
            var header = reading.header();
            return opened(
                    header.schema() < Migrations.NEWEST
                            ? new Upgrade(folder, ground).run(entrant.storeKey())
                            : header,
                    entrant,
                    file);
        } catch (SQLException fault) {
            return new Opening.Refused(refusal(StoreFault.of(fault)));
        } catch (IOException unwritable) {
            return new Opening.Refused(new Unlocking.NotWritable());
        }
    }

    /// A disk that fills up while tables are brought up to date looks like damage, or like nothing
    /// that is known.
    private Unlocking refusal(StoreFault fault) {
        return fault != StoreFault.IN_USE && disk.reason() != Saving.Reason.STORE_LOST
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

    private Opening opened(StoreHeader header, Entrant entrant, H2File file)
            throws SQLException, IOException {
        var connection = file.open();
        boolean admitted = false;
        try {
            var inside = refusalFromInside(header, connection);
            if (inside.isPresent()) {
                return new Opening.Refused(inside.get());
            }
            var known = KnownKeys.in(connection);
            var access = entrant.among(known);
            if (access.isEmpty()) {
                return new Opening.Refused(new Unlocking.WrongPassphrase());
            }
            bringUpToDate(header, known, entrant, access.get());
            admitted = true;
            return new Opening.Opened(
                    new OpenStore(file, disk, headerFile, access.get(), connection));
        } finally {
            if (!admitted) {
                connection.close();
            }
        }
    }

    private static Optional<Unlocking> refusalFromInside(StoreHeader header, Connection connection)
            throws SQLException {
        if (connection.isReadOnly()) {
            return Optional.of(new Unlocking.NotWritable());
        }
        return Identity.matches(connection, header.store())
                ? Optional.empty()
                : Optional.of(new Unlocking.Damaged());
    }

    /// The header says by which versions the store was written last, has no line that no longer
    /// counts, and none of the one who comes in that has aged.
    private void bringUpToDate(
            StoreHeader header, Set<String> known, Entrant entrant, AccountKey.Opened access)
            throws IOException {
        var current =
                header.writtenBy(H2_VERSION, Migrations.NEWEST)
                        .keeping(known)
                        .replacing(access.line(), entrant.renewal().apply(access));
        if (!current.equals(header) || !headerFile.copiesAgree()) {
            headerFile.write(current, access.storeKey());
        }
    }
}
