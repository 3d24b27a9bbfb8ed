package org.shirube.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A new file under a new key in the place of the present one, with what is live in it and nothing
/// of what was erased. The header names both keys until the new file has its place; while that is
/// being made the old one stands aside under another name, so that no other program opens it. Cut
/// short anywhere, one whole file is found and the rest taken away.
record Renewal(Path folder, Ground ground, HeaderFile header, StoreKey key) {

    private static final String MARK = "renewing";

    /// Makes the new file and gives it its place. The present one must not be open. Cut short or
    /// refused by the disk, it leaves what [#present] puts in order.
    void make() throws IOException, SQLException {
        try (var mark = mark()) {
            mark.lock();
            var before = header.sealedBy(key).header();
            var last = before.files().getFirst();
            var next = FileKey.make(key, before.identity());
            header.write(before.over(last, next), key);
            SafeFile.move(path(H2File.NAME), path(H2File.LAST));
            write(file(H2File.LAST, last, before), file(H2File.NEXT, next, before));
            SafeFile.move(path(H2File.NEXT), path(H2File.NAME));
        }
    }

    /// The one whole file that there is after [#make], whatever came of that.
    H2File present() throws IOException {
        clear();
        var written = header.sealedBy(key).header();
        var fitting = fitting(written);
        if (!written.files().equals(List.of(fitting))) {
            header.write(written.over(fitting), key);
        }
        Files.deleteIfExists(path(MARK));
        return file(fitting, written);
    }

    /// Puts in order what a renewal left that was cut short, and says which key the file is under;
    /// nothing while another program is at it.
    Optional<FileKey> finish(StoreHeader written) throws IOException {
        if (isUnfinished(written)) {
            try (var mark = mark();
                    var lock = mark.tryLock()) {
                if (lock == null) {
                    return Optional.empty();
                }
                clear();
            } catch (OverlappingFileLockException here) {
                return Optional.empty();
            }
            Files.deleteIfExists(path(MARK));
        }
        return Optional.of(fitting(written));
    }

    private boolean isUnfinished(StoreHeader written) {
        return written.files().size() > 1
                || Stream.of(MARK, H2File.NEXT, H2File.LAST)
                        .anyMatch(name -> Files.exists(path(name)));
    }

    private void clear() throws IOException {
        if (!Files.exists(path(H2File.NAME)) && Files.exists(path(H2File.LAST))) {
            SafeFile.move(path(H2File.LAST), path(H2File.NAME));
        }
        Files.deleteIfExists(path(H2File.NEXT));
        Files.deleteIfExists(path(H2File.LAST));
    }

    /// What is locked while it goes on: the files themselves change their names.
    private FileChannel mark() throws IOException {
        return FileChannel.open(
                path(MARK),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    H2File file(FileKey fileKey, StoreHeader header) {
        return file(H2File.NAME, fileKey, header);
    }

    /// The file is opened once by H2, as the one of a new store is, so that it is marked as whole.
    private static void write(H2File last, H2File next) throws SQLException {
        try (last;
                next) {
            last.copyLiveTo(next);
            try (var connection = next.open();
                    var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    private FileKey fitting(StoreHeader header) throws IOException {
        for (var each : header.files().subList(1, header.files().size())) {
            try (var file = file(each, header)) {
                if (file.isUnderItsKey(ground)) {
                    return each;
                }
            }
        }
        return header.files().getFirst();
    }

    private H2File file(String name, FileKey fileKey, StoreHeader header) {
        return new H2File(path(name), ground, key, fileKey.open(key, header.identity()));
    }

    private Path path(String name) {
        return folder.resolve(name);
    }
}
