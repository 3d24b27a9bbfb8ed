package org.shirube.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.shirube.scoring.Shipped;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// A command that was run, with all that it printed.
record CommandLine(int exit, String out, String err) {

    static CommandLine run(String... words) {
        return run(Shipped.FOLDER, words);
    }

    static CommandLine run(Path questionnaires, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        words,
                        WithoutStore.at(
                                questionnaires,
                                new PrintStream(out, true, UTF_8),
                                new PrintStream(err, true, UTF_8)));
        return new CommandLine(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
