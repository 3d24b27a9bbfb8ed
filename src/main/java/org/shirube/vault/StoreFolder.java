package org.shirube.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/// Folders that only their owner may enter, where the system knows owners.
final class StoreFolder {

    private StoreFolder() {}

    static void create(Path folder) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
        } else {
            Files.createDirectories(folder);
        }
    }

    /// An empty file that only its owner may read, where the system knows owners.
    static void createFile(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        } else {
            Files.createFile(file);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
