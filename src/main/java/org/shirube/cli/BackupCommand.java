package org.shirube.cli;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Backups;
import org.shirube.casework.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `shirube backup`: makes a backup beside the store and in the second place, and opens it.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Makes an encrypted backup of the store and opens it: only one that is whole counts.",
            "Exit 0 it is made, 1 it is made but not copied to the other place. For everybody."
        })
final class BackupCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private StoreAccess access = new StoreAccess();

    @Option(
            names = "--to",
            paramLabel = "FILE|DIR",
            description = "copy it there too; a file of this name is replaced")
    private @Nullable Path target;

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return access.with(surroundings, this::backUp);
    }

    private int backUp(Session session) {
        Backups backups = new Backups(session, surroundings.clock());
        return switch (Progress.of(backups.begin(), surroundings)) {
            case BackupOutcome.NotMade(BackupTrouble why) -> refuse(why);
            case BackupOutcome.Made(Backup backup, Second second) -> {
                surroundings
                        .out()
                        .println(
                                "%s: %,d bytes, opened and found whole"
                                        .formatted(backup.name(), backup.bytes()));
                int copied = told("the second place", second);
                yield target == null ? copied : Math.max(copied, copy(backups, backup, target));
            }
        };
    }

    private int copy(Backups backups, Backup backup, Path to) {
        Second copied = Progress.of(backups.copy(backup, to.toString()), surroundings);
        return told(to.toString(), copied);
    }

    private int told(String where, Second copied) {
        return switch (copied) {
            case Second.NotWanted _ -> ExitStatus.DONE;
            case Second.Made _ -> {
                surroundings.out().println("copied to " + where);
                yield ExitStatus.DONE;
            }
            case Second.NotMade(BackupTrouble why) -> {
                surroundings.err().println("Not copied to " + where + ": " + sentence(why));
                yield ExitStatus.FAULTS;
            }
        };
    }

    private int refuse(BackupTrouble why) {
        surroundings.err().println("No backup was made: " + sentence(why));
        return switch (why) {
            case STORE_DAMAGED, COPY_DAMAGED -> ExitStatus.BAD_DATA;
            case DISK_FULL, READ_ONLY, ABSENT, SILENT, STOPPED -> ExitStatus.NOT_WRITABLE;
        };
    }

    private static String sentence(BackupTrouble why) {
        return switch (why) {
            case DISK_FULL -> "there is no room.";
            case READ_ONLY -> "nothing may be written there.";
            case ABSENT -> "the folder is not there.";
            case SILENT -> "the folder does not answer.";
            case STOPPED -> "it was stopped.";
            case STORE_DAMAGED -> "the store is damaged; earlier backups are as they were.";
            case COPY_DAMAGED -> "what was read back is not what was written.";
        };
    }
}
