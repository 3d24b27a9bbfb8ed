package org.shirube.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.shirube.casework.StillClock;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/// A command that was run, with all that it printed.
record CommandLine(int exit, String out, String err) {

    static CommandLine run(String... words) {
        return run(Shipped.FOLDER, words);
    }

    static CommandLine run(Path questionnaires, String... words) {
        return run((out, err) -> WithoutStore.at(questionnaires, out, err), words);
    }

    /// Over the store below `home`; the passphrase is handed over through descriptor 3.
    static CommandLine overStore(Path home, String passphrase, String... words) {
        var clock = new StillClock();
        return run(
                (out, err) ->
                        new Surroundings(
                                Shipped.FOLDER,
                                out,
                                err,
                                clock,
                                () -> QuickVault.in(home, clock),
                                new Handing(passphrase)),
                words);
    }

    private static CommandLine run(
            BiFunction<PrintStream, PrintStream, Surroundings> around, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        words,
                        around.apply(
                                new PrintStream(out, true, UTF_8),
                                new PrintStream(err, true, UTF_8)));
        return new CommandLine(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
