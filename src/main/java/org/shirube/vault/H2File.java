package org.shirube.vault;

import org.h2.Driver;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.UUID;
import java.util.function.LongSupplier;

/// One H2 file in sealed blocks, and the settings that make it safe: what is committed has left the
/// program, nothing is traced in clear beside the file, no temporary file is made for a large
/// result, and no class is loaded because the file says so.
///
/// Never ask H2 to copy it (`BACKUP TO`, `SCRIPT TO`): the copy would be in clear. Copy its bytes.
final class H2File implements AutoCloseable {

    /// The case of names is what jOOQ's generated classes expect.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                    + ";DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=2000000000"
                    + ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    static final String NAME = "cases.mv.db";

    private static final String SUFFIX = ".mv.db";
    private static final String USER = "shirube";

    private final Path path;
    private final String location;
    private final StoreKey key;
    private final Seal seal;
    private final SealedPath sealed;

    /// The file of the store that `store` names, under its key. Until this is closed, H2 can open
    /// it.
    H2File(Path folder, Ground ground, StoreKey key, UUID store) {
        path = folder.toAbsolutePath().resolve(NAME);
        var scheme = "shirube" + UUID.randomUUID().toString().replace("-", "");
        location = scheme + ":/" + NAME.substring(0, NAME.length() - SUFFIX.length());
        this.key = key;
        seal = new Seal(key.fileKey(store));
        sealed = new SealedPath(scheme, root(folder, ground), seal);
        // Read once, when H2's classes are loaded; nobody else in this program loads them.
        System.setProperty("h2.allowedClasses", "");
        System.setProperty("h2.serializeJavaObject", "false");
        FilePath.register(sealed);
    }

    private static FilePath root(Path folder, Ground ground) {
        return FilePath.get(ground.scheme() + folder.toAbsolutePath());
    }

    Connection create() throws SQLException {
        return connect("");
    }

    Connection open() throws SQLException {
        return connect(";IFEXISTS=TRUE");
    }

    /// The same file for Flyway, which opens connections of its own.
    JdbcDataSource source() {
        var source = new JdbcDataSource();
        source.setURL(url(";IFEXISTS=TRUE"));
        source.setUser(USER);
        source.setPasswordChars(key.userPassword());
        return source;
    }

    /// The file's pages alone, read-only: nothing that the file says is interpreted.
    MVStore pages() {
        return new MVStore.Builder().fileName(location + SUFFIX).readOnly().open();
    }

    /// Whether what was just opened is as new as what was ever synced.
    boolean isComplete(MVStore pages) {
        return seal.reaches(pages.getFileStore().lastChunkVersion());
    }

    boolean isThere() {
        return Files.exists(path);
    }

    /// Frees the file after a fault, whatever H2 still holds of it.
    void letGo() {
        seal.letGo();
    }

    @Override
    public void close() {
        FilePath.unregister(sealed);
        seal.close();
    }

    private Connection connect(String more) throws SQLException {
        var password = key.userPassword();
        var properties = new Properties();
        properties.put("user", USER);
        properties.put("password", password);
        seal.unfollow();
        try {
            var connection = new Driver().connect(url(more), properties);
            if (connection == null) {
                throw new SQLException("not a URL of H2");
            }
            seal.follow(versions(connection));
            return connection;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /// Which version H2 has written last, by its own account.
    private static LongSupplier versions(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore().getFileStore()::lastChunkVersion;
    }

    private String url(String more) {
        return "jdbc:h2:" + location + SETTINGS + more;
    }
}
