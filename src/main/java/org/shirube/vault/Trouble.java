package org.shirube.vault;

import org.shirube.casework.BackupTrouble;

import java.nio.file.Files;
import java.nio.file.Path;

/// Why a backup could not be written or read, in the words of somebody who can do something about
/// it: the disk is asked again, messages of the system are not understood.
final class Trouble {

    private Trouble() {}

    static BackupTrouble in(Path folder, Ground ground) {
        if (!Files.isDirectory(folder)) {
            return BackupTrouble.ABSENT;
        }
        return hasRoom(folder, ground, 0) ? BackupTrouble.READ_ONLY : BackupTrouble.DISK_FULL;
    }

    /// Whether so many bytes can be written and something is left for the store.
    static boolean hasRoom(Path folder, Ground ground, long bytes) {
        return ground.bytesLeft().applyAsLong(folder) >= bytes + Disk.RESERVE;
    }
}
