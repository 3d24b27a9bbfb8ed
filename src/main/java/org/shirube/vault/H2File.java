package org.shirube.vault;

import org.h2.Driver;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BiFunction;
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

    private static final String SUFFIX = ".mv.db";

    static final String NAME = "cases" + SUFFIX;

    /// While it takes the place of the present one.
    static final String NEXT = "cases.next" + SUFFIX;

    /// The one whose place is being taken.
    static final String LAST = "cases.last" + SUFFIX;

    private static final String USER = "shirube";

    private final Path path;
    private final String location;
    private final String settings;
    private final StoreKey key;
    private final Seal seal;
    private final FilePath sealed;

    /// The file at this path, sealed under a key which is taken over, in a store with this key.
    /// Until this is closed, H2 can open it.
    H2File(Path path, Ground ground, StoreKey key, byte[] fileKey) {
        this(
                path,
                "/" + withoutSuffix(path.getFileName().toString()),
                SETTINGS + ";MAX_COMPACT_TIME=" + ground.tidying(),
                key,
                fileKey,
                (scheme, seal) -> new SealedPath(scheme, root(path, ground), seal));
    }

    /// The same file as it lies within another, a backup: to be read only.
    static H2File within(PartPath.Within part, StoreKey key, byte[] fileKey) {
        return new H2File(
                part.file(),
                withoutSuffix(PartPath.FILE),
                SETTINGS,
                key,
                fileKey,
                (scheme, seal) -> new PartPath(scheme, seal, part));
    }

    private H2File(
            Path path,
            String name,
            String settings,
            StoreKey key,
            byte[] fileKey,
            BiFunction<String, Seal, FilePath> system) {
        var scheme = "shirube" + UUID.randomUUID().toString().replace("-", "");
        this.path = path;
        this.settings = settings;
        this.key = key;
        location = scheme + ":" + name;
        seal = new Seal(fileKey);
        sealed = system.apply(scheme, seal);
        // Read once, when H2's classes are loaded; nobody else in this program loads them.
        System.setProperty("h2.allowedClasses", "");
        System.setProperty("h2.serializeJavaObject", "false");
        FilePath.register(sealed);
    }

    /// Where the file of the store in this folder lies.
    static Path path(Path folder) {
        return folder.resolve(NAME);
    }

    private static FilePath root(Path path, Ground ground) {
        return FilePath.get(ground.scheme() + path.toAbsolutePath().getParent());
    }

    Connection create() throws SQLException {
        return connect("");
    }

    Connection open() throws SQLException {
        return connect(";IFEXISTS=TRUE");
    }

    /// Never writes, whatever the file would have H2 do.
    Connection openToRead() throws SQLException {
        return connect(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /// Writes the bytes of the file that H2 has open, sealed as they are, and says how many.
    /// Nothing is written to it meanwhile. The file must not be opened a second time for that:
    /// closing it again would let go of the lock that keeps other programs out.
    long copyTo(FileChannel target, long at, Checksum sum) throws IOException {
        return seal.openFile().copyTo(target, at, sum);
    }

    /// The file that H2 has open, as H2 sees it.
    SealedChannel openFile() throws IOException {
        return seal.openFile();
    }

    /// What H2 keeps pages in, behind an open connection.
    static MVStore pagesOf(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
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

    /// Copies what is live in this file, and nothing of what was, to another one that is not there
    /// yet. Neither may be open.
    void copyLiveTo(H2File next) throws SQLException {
        try {
            MVStore.compact(location + SUFFIX, next.location + SUFFIX, false, null);
        } catch (MVStoreException fault) {
            throw DbException.convert(fault).getSQLException();
        }
    }

    /// Whether the file was sealed with this key, as far as its front can tell. Not while it is
    /// open: to close it here would let go of its lock.
    boolean isUnderItsKey(Ground ground) throws IOException {
        return seal.isOn(ground, path);
    }

    Path path() {
        return path;
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
        return pagesOf(connection).getFileStore()::lastChunkVersion;
    }

    private static String withoutSuffix(String name) {
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private String url(String more) {
        return "jdbc:h2:" + location + settings + more;
    }
}
