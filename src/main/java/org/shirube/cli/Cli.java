package org.shirube.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// The command line: the core without a window.
@Command(
        name = "shirube",
        mixinStandardHelpOptions = true,
        version = "Shirube 0.1.0",
        description = {
            "Screens people for human trafficking: an indication, never a determination.",
            "Without a command the window opens; 'demo' opens it on fictional cases,",
            "'tour' plays the main job without a screen and leaves pictures."
        })
public final class Cli {

    private Cli() {}

    /// Runs one command and returns its exit status.
    public static int run(String[] words, Surroundings surroundings) {
        PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
        return new CommandLine(new Cli())
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new RescoreCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new BackupCommand(surroundings))
                .addSubcommand(new RestoreCommand(surroundings))
                .addSubcommand(
                        new CommandLine(new QuestionnairesCommand())
                                .addSubcommand(new CheckCommand(surroundings))
                                .addSubcommand(new LanguagesCommand(surroundings))
                                .addSubcommand(new ReleaseCommand(surroundings)))
                .setOut(out)
                .setErr(err)
                .execute(words);
    }
}
