package org.shirube.vault;

import org.h2.Driver;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;

/// One encrypted H2 file, and the settings that make it safe: what is committed has left the
/// program, nothing is traced in clear beside the file, no temporary file is made for a large
/// result, and no class is loaded because the file says so.
final class H2File {

    /// The case of names is what jOOQ's generated classes expect.
    private static final String SETTINGS =
            ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                    + ";DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=2000000000"
                    + ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    static final String NAME = "cases.mv.db";

    private static final String SUFFIX = ".mv.db";
    private static final String USER = "shirube";

    private static final int BLOCK = 4096;

    private final Path path;
    private final String location;

    /// Throws IllegalArgumentException where the path would be read as settings: H2 has no way to
    /// write a semicolon in a path.
    H2File(Path folder, Ground ground) {
        path = folder.toAbsolutePath().resolve(NAME);
        var name = path.toString();
        if (name.indexOf(';') >= 0) {
            throw new IllegalArgumentException("a store's path cannot hold a semicolon");
        }
        location = ground.scheme() + name.substring(0, name.length() - SUFFIX.length());
        // Read once, when H2's classes are loaded; nobody else in this program loads them.
        System.setProperty("h2.allowedClasses", "");
        System.setProperty("h2.serializeJavaObject", "false");
    }

    Connection create(StoreKey key) throws SQLException {
        return connect("", key);
    }

    Connection open(StoreKey key) throws SQLException {
        return connect(";IFEXISTS=TRUE", key);
    }

    /// The same file for Flyway, which opens connections of its own.
    JdbcDataSource source(StoreKey key) {
        var source = new JdbcDataSource();
        source.setURL(url(";IFEXISTS=TRUE"));
        source.setUser(USER);
        source.setPasswordChars(password(key));
        return source;
    }

    /// The file's pages alone, read-only: nothing that the file says is interpreted.
    MVStore pages(StoreKey key) {
        return new MVStore.Builder()
                .fileName(location + SUFFIX)
                .encryptionKey(key.filePassword())
                .readOnly()
                .open();
    }

    boolean isThere() {
        return Files.exists(path);
    }

    /// Cuts off a block that was begun and not finished, when a disk was full or the power went. H2
    /// writes whole blocks only, and reads one too few where a part of one follows: the newest
    /// change would be lost. Does nothing while somebody has the file open.
    void trim() throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null && channel.size() % BLOCK != 0) {
                channel.truncate(channel.size() / BLOCK * BLOCK);
            }
        } catch (OverlappingFileLockException inUse) {
            return;
        }
    }

    private Connection connect(String more, StoreKey key) throws SQLException {
        var password = password(key);
        var properties = new Properties();
        properties.put("user", USER);
        properties.put("password", password);
        try {
            var connection = new Driver().connect(url(more), properties);
            if (connection == null) {
                throw new SQLException("not a URL of H2");
            }
            return connection;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private String url(String more) {
        return "jdbc:h2:" + location + SETTINGS + more;
    }

    /// As H2 wants it: the file's password, a space, the user's.
    private static char[] password(StoreKey key) {
        var file = key.filePassword();
        var user = key.userPassword();
        var both = CharBuffer.allocate(file.length + 1 + user.length).put(file).put(' ').put(user);
        Arrays.fill(file, '\0');
        Arrays.fill(user, '\0');
        return both.array();
    }
}
