package org.shirube.vault;

import org.shirube.casework.Saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The disk below a store, asked by writing to it: what permissions and free space say alone is not
/// what a write will meet.
final class Disk {

    /// Less than this, and the store stops before the disk does: H2 gives up its file when a write
    /// fails in the middle.
    static final long RESERVE = 4 * 1024 * 1024;

    private final Path folder;
    private final Ground ground;

    Disk(Path folder, Ground ground) {
        this.folder = folder;
        this.ground = ground;
    }

    /// The file in which the end of the audit log is noted.
    HeadFile headFile() {
        return new HeadFile(folder, "head");
    }

    /// Whether the store's file is still there and has room to grow: an open file that was deleted
    /// takes every write and keeps none. Cheap enough to ask before each write.
    boolean isReady() {
        return Files.exists(folder.resolve(H2File.NAME)) && hasRoom();
    }

    boolean hasRoom() {
        return ground.bytesLeft().applyAsLong(folder) >= RESERVE;
    }

    boolean isWritable() {
        try {
            var probe = Files.createTempFile(folder, "probe", "");
            try {
                Files.write(probe, new byte[4096]);
            } finally {
                Files.delete(probe);
            }
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /// Why a write failed, in the words of somebody who can do something about it.
    Saving.Reason reason() {
        if (!Files.isDirectory(folder)) {
            return Saving.Reason.STORE_LOST;
        }
        if (!hasRoom()) {
            return Saving.Reason.DISK_FULL;
        }
        return isWritable() ? Saving.Reason.STORE_LOST : Saving.Reason.READ_ONLY;
    }
}
