package org.shirube.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The making of a store: in a folder beside its own, which takes the right name only when all is
/// written. So a power cut leaves a whole store or none.
final class Making {

    private final Path folder;
    private final Path workshop;
    private final Ground ground;
    private final int schema;

    Making(Path folder, Ground ground) {
        this(folder, ground, Migrations.NEWEST);
    }

    /// With the tables as they were after so many scripts: tests need stores of older versions.
    Making(Path folder, Ground ground, int schema) {
        this.schema = schema;
        this.folder = folder;
        this.workshop = folder.resolveSibling(folder.getFileName() + ".creating");
        this.ground = ground;
    }

    /// What lies behind the first account's key.
    AccountKey.Opened make(Cost cost, Credentials credentials, FirstRows rows)
            throws IOException, SQLException {
        var store = UUID.randomUUID();
        var key = StoreKey.random();
        var origin = Derivation.fresh(cost);
        var derived = origin.key(credentials);
        var made = AccountKey.make(StoreHeader.identity(store), origin, derived, key);
        Arrays.fill(derived, (byte) 0);
        StoreFolder.delete(workshop);
        StoreFolder.create(workshop);
        var header =
                new StoreHeader(
                        store,
                        Admission.H2_VERSION,
                        schema,
                        List.of(FileKey.make(key, StoreHeader.identity(store))),
                        List.of(made.line()));
        fill(header, made, rows);
        new HeaderFile(workshop).write(header, key);
        SafeFile.move(workshop, folder);
        return made.access();
    }

    private void fill(StoreHeader header, AccountKey.Made made, FirstRows rows)
            throws SQLException {
        var key = made.access().storeKey();
        var fileKey = header.fileKey(key);
        try (var file = new H2File(H2File.path(workshop), ground, key, fileKey);
                var connection = file.create()) {
            Migrations.run(file.source(), schema);
            Identity.write(connection, header.store());
            rows.write(connection, made.line().account(), made.line().publicKey());
            try (var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }
}
