package org.shirube.vault;

import org.h2.engine.Constants;
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

    private static final Optional<Unlocking> DAMAGED = Optional.of(new Unlocking.Damaged());

    private final HeaderFile headerFile;
    private final Disk disk;
    private final Renewal renewal;
    private final HeaderText.Reading.Whole reading;
    private final StoreHeader header;
    private final Entrant entrant;

    /// Takes the keys of whoever comes over: wipes them unless the store opens.
    Admission(Path folder, Ground ground, HeaderText.Reading.Whole reading, Entrant entrant) {
        headerFile = new HeaderFile(folder);
        disk = new Disk(folder, ground);
        renewal = new Renewal(folder, ground, headerFile, entrant.storeKey());
        this.reading = reading;
        this.header = reading.header();
        this.entrant = entrant;
    }

    Opening admit() {
        var opening = tried();
        if (opening instanceof Opening.Refused) {
            entrant.close();
        }
        return opening;
    }

    private Opening tried() {
        try {
            var outside = refusalFromOutside();
            if (outside.isPresent()) {
                return refused(outside.get());
            }
            var key = renewal.finish(header);
            return key.isPresent() ? opened(key.get()) : refused(new Unlocking.InUseElsewhere());
        } catch (SQLException fault) {
            return refused(StoreFault.of(fault).whileOpening());
        } catch (IOException unwritable) {
            return refused(new Unlocking.NotWritable());
        }
    }

    private Optional<Unlocking> refusalFromOutside() {
        if (!reading.isSealedBy(entrant.storeKey())) {
            return DAMAGED;
        }
        if (header.schema() > Migrations.NEWEST || header.h2().compareTo(H2_VERSION) > 0) {
            return Optional.of(new Unlocking.TooNew());
        }
        if (!disk.hasRoom() || !disk.isWritable()) {
            return Optional.of(new Unlocking.NotWritable());
        }
        return Optional.empty();
    }

    private Opening opened(FileKey key) throws SQLException, IOException {
        var file = renewal.file(key, header);
        boolean admitted = false;
        try {
            var refusal = file.isThere() ? Inspection.of(file) : DAMAGED;
            var opening = refusal.isPresent() ? refused(refusal.get()) : broughtUpToDate(key, file);
            admitted = opening instanceof Opening.Opened;
            return opening;
        } finally {
            if (!admitted) {
                file.close();
            }
        }
    }

    /// A store of an older version is opened once a copy of it, brought up to date, has its place.
    private Opening broughtUpToDate(FileKey key, H2File file) throws SQLException, IOException {
        if (header.schema() == Migrations.NEWEST) {
            return inside(key, file);
        }
        var migrating = new Migrating(renewal.folder(), renewal.ground());
        return switch (migrating.run(header.over(key), entrant.storeKey())) {
            case DONE -> inside(key, file);
            case IN_USE -> refused(new Unlocking.InUseElsewhere());
            case NO_ROOM -> refused(new Unlocking.NotWritable());
            case FAILED -> refused(new Unlocking.NotBroughtUpToDate());
        };
    }

    private Opening inside(FileKey key, H2File file) throws SQLException, IOException {
        var connection = file.open();
        boolean admitted = false;
        try {
            var refusal = refusalFromInside(connection);
            var opening =
                    refusal.isPresent() ? refused(refusal.get()) : known(key, file, connection);
            admitted = opening instanceof Opening.Opened;
            return opening;
        } finally {
            if (!admitted) {
                connection.close();
            }
        }
    }

    private Optional<Unlocking> refusalFromInside(Connection connection) throws SQLException {
        if (connection.isReadOnly()) {
            return Optional.of(new Unlocking.NotWritable());
        }
        if (!Identity.matches(connection, header.store())) {
            return DAMAGED;
        }
        return Optional.empty();
    }

    private Opening known(FileKey key, H2File file, Connection connection)
            throws SQLException, IOException {
        var known = KnownKeys.in(connection);
        var access = entrant.among(known);
        if (access.isEmpty()) {
            return refused(new Unlocking.WrongPassphrase());
        }
        bringUpToDate(key, known, access.get());
        return new Opening.Opened(new OpenStore(file, disk, renewal, access.get(), connection));
    }

    /// The header says by which versions the store was written last and names the key of one file;
    /// it has no line that no longer counts, and none of the one who comes in that has aged.
    private void bringUpToDate(FileKey key, Set<String> known, AccountKey.Opened access)
            throws IOException {
        var current =
                header.writtenBy(H2_VERSION, Migrations.NEWEST)
                        .over(key)
                        .keeping(known)
                        .replacing(access.line(), entrant.renewal().apply(access));
        if (!current.equals(header) || !headerFile.copiesAgree()) {
            headerFile.write(current, access.storeKey());
        }
    }

    private static Opening refused(Unlocking reason) {
        return new Opening.Refused(reason);
    }
}
