package org.shirube.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// Stores as an older version of the program left them.
public final class OlderStore {

    private OlderStore() {}

    /// Makes one with the tables that there were after so many migration scripts.
    public static void make(Path home, int schema, String name, char[] passphrase, FirstRows rows)
            throws IOException, SQLException {
        try (var credentials = new Credentials(name, passphrase)) {
            new Making(home.resolve("store"), Ground.DISK, schema)
                    .make(CheapStores.CHEAP, credentials, rows)
                    .storeKey()
                    .close();
        }
    }

    /// Which tables the header says there are.
    public static int schema(Path home) {
        return new HeaderFile(home.resolve("store")).read()
                        instanceof HeaderText.Reading.Whole whole
                ? whole.header().schema()
                : -1;
    }

    public static int newest() {
        return Migrations.NEWEST;
    }
}
