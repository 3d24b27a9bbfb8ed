package org.shirube.cli;

import org.shirube.casework.NotAllowed;
import org.shirube.casework.NotStored;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.casework.Vault;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// How a command comes into the office's store: an account, and its passphrase, typed unseen or
/// handed over through a file descriptor. Never as a word of the command: others can read those.
final class StoreAccess {

    private static final int TERMINAL = -1;

    @Option(names = "--account", paramLabel = "NAME", description = "who signs in; else asked")
    private String account = "";

    @Option(
            names = "--passphrase-fd",
            paramLabel = "N",
            description = "read the passphrase from this file descriptor; else asked")
    private int descriptor = TERMINAL;

    /// Opens the store, works, and closes it; gives the exit status.
    int with(Surroundings surroundings, ToIntFunction<Session> work) {
        Vault vault = surroundings.vault().get();
        if (!vault.exists()) {
            return refuse(
                    surroundings,
                    ExitStatus.NO_STORE,
                    "There is no store yet: start the window once to make one.");
        }
        Optional<String> name = name(surroundings);
        Optional<Passphrase> passphrase = name.flatMap(_ -> passphrase(surroundings));
        if (name.isEmpty() || passphrase.isEmpty()) {
            return refuse(
                    surroundings,
                    ExitStatus.BAD_USAGE,
                    "Nobody can be asked here: give --account NAME and --passphrase-fd N.");
        }
        return switch (vault.unlock(name.get(), passphrase.get())) {
            case Unlocking.Unlocked(Session session) -> inside(surroundings, session, work);
            case Unlocking refused -> refuse(surroundings, refused);
        };
    }

    private static int inside(
            Surroundings surroundings, Session session, ToIntFunction<Session> work) {
        try (session) {
            return work.applyAsInt(session);
        } catch (NotAllowed refused) {
            return refuse(
                    surroundings,
                    ExitStatus.NOT_ALLOWED,
                    "This account's roles do not allow it (" + refused.operation() + ").");
        } catch (NotStored refused) {
            return refuse(surroundings, Unlocking.refusedBecause(refused.reason()));
        }
    }

    private static int refuse(Surroundings surroundings, Unlocking reason) {
        return switch (reason) {
            case Unlocking.WrongPassphrase _ ->
                    refuse(
                            surroundings,
                            ExitStatus.NOT_ALLOWED,
                            "No account has this name and passphrase.");
            case Unlocking.TooSoon(long seconds) ->
                    refuse(
                            surroundings,
                            ExitStatus.NOT_ALLOWED,
                            "Too many wrong attempts: try again in " + seconds + " seconds.");
            case Unlocking.InUseElsewhere _ ->
                    refuse(
                            surroundings,
                            ExitStatus.IN_USE,
                            "The store is open in another window: close it and try again.");
            case Unlocking.TooNew _ ->
                    refuse(
                            surroundings,
                            ExitStatus.TOO_NEW,
                            "The store was written by a newer version: install that one.");
            case Unlocking.NotWritable _ ->
                    refuse(
                            surroundings,
                            ExitStatus.NOT_WRITABLE,
                            "The store's folder cannot be written: is the disk full?");
            case Unlocking.Damaged _ ->
                    refuse(
                            surroundings,
                            ExitStatus.BAD_DATA,
                            "The store is damaged; nothing in it was changed.");
            case Unlocking.Unlocked _ -> throw new IllegalArgumentException("nothing to refuse");
        };
    }

    private static int refuse(Surroundings surroundings, int status, String sentence) {
        surroundings.err().println(sentence);
        return status;
    }

    private Optional<String> name(Surroundings surroundings) {
        return account.isEmpty()
                ? surroundings.terminal().ask("Account: ").filter(typed -> !typed.isBlank())
                : Optional.of(account);
    }

    private Optional<Passphrase> passphrase(Surroundings surroundings) {
        if (descriptor == TERMINAL) {
            return surroundings.terminal().askUnseen("Passphrase: ");
        }
        try (var from = surroundings.terminal().descriptor(descriptor)) {
            return Optional.of(HandedPassphrase.read(from));
        } catch (IOException closed) {
            surroundings.err().println("File descriptor " + descriptor + " cannot be read.");
            return Optional.empty();
        }
    }
}
