package org.shirube.cli;

import org.shirube.casework.Passphrase;
import org.shirube.casework.Preview;
import org.shirube.casework.Previewed;
import org.shirube.casework.RestorePoint;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Restored;
import org.shirube.casework.Restoring;
import org.shirube.casework.Vault;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `shirube restore FILE`: says what a backup holds, and puts it in the store's place.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Opens a backup, says what it holds, and puts it in the store's place.",
            "The store that is there is kept beside it under another name. Asks for an account and",
            "passphrase as they were when the backup was made. For supervisors and administrators."
        })
final class RestoreCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private StoreAccess access = new StoreAccess();

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "only say what it holds")
    private boolean dryRun;

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Vault vault = surroundings.vault().get();
        vault.exists();
        return access.asked(surroundings, (name, passphrase) -> open(vault, name, passphrase));
    }

    private int open(Vault vault, String name, Passphrase passphrase) {
        return switch (vault.restoring().open(file.toString(), name, passphrase)) {
            case Restoring.Opening.Refused(RestoreTrouble why) -> refuse(why);
            case Restoring.Opening.Opened(RestorePoint point) -> {
                try (point) {
                    yield look(point);
                }
            }
        };
    }

    private int look(RestorePoint point) {
        return switch (Progress.of(point.preview(), surroundings)) {
            case Previewed.Refused(RestoreTrouble why) -> refuse(why);
            case Previewed.Shown(Preview preview) -> {
                PreviewText.lines(preview).forEach(surroundings.out()::println);
                yield dryRun ? ExitStatus.DONE : restore(point);
            }
        };
    }

    private int restore(RestorePoint point) {
        return switch (Progress.of(point.restore(), surroundings)) {
            case Restored.NotDone(RestoreTrouble why) -> refuse(why);
            case Restored.Done(Optional<String> kept) -> {
                surroundings.out().println("Restored.");
                kept.ifPresent(folder ->
                        surroundings.out().println("The store before is kept as " + folder));
                yield ExitStatus.DONE;
            }
        };
    }

    private int refuse(RestoreTrouble why) {
        surroundings.err().println("Nothing was changed: " + sentence(why));
        return switch (why) {
            case UNREADABLE -> ExitStatus.NO_STORE;
            case DAMAGED -> ExitStatus.BAD_DATA;
            case TOO_NEW -> ExitStatus.TOO_NEW;
            case WRONG_PASSPHRASE, NOT_ALLOWED -> ExitStatus.NOT_ALLOWED;
            case IN_USE -> ExitStatus.IN_USE;
            case DISK_FULL, NOT_WRITABLE -> ExitStatus.NOT_WRITABLE;
        };
    }

    private static String sentence(RestoreTrouble why) {
        return switch (why) {
            case UNREADABLE -> "there is no such file, or it cannot be read.";
            case DAMAGED -> "the file is no backup, or it is damaged.";
            case TOO_NEW -> "a newer version wrote the backup: install that one.";
            case WRONG_PASSPHRASE -> "no account of that day has this name and passphrase.";
            case NOT_ALLOWED -> "this account's roles did not allow it on that day.";
            case IN_USE -> "the store is open in another window: close it and try again.";
            case DISK_FULL -> "there is no room.";
            case NOT_WRITABLE -> "the store's folder cannot be written.";
        };
    }
}
