package org.shirube.app;

import javafx.application.Application;

import org.shirube.app.tour.Tour;
import org.shirube.cli.Cli;
import org.shirube.cli.Surroundings;
import org.shirube.cli.SystemTerminal;
import org.shirube.storage.StoredVault;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/// The program's entry point: no word opens the window, `demo` opens it on invented cases, `tour`
/// plays the main job without a screen; every other word is a command. It does not extend JavaFX's
/// `Application`: such a class cannot be started from the class path.
public final class Main {

    static final String DEMO = "demo";

    private static final String TOUR = "tour";
    private static final Path PICTURES = Path.of("target", "tour");

    private Main() {}

    public static void main(String[] words) throws URISyntaxException {
        Silence.everyLog();
        Silence.everyFailure();
        var first = words.length == 0 ? "" : words[0];
        switch (first) {
            case "", DEMO -> Application.launch(WindowApplication.class, words);
            case TOUR -> System.exit(tour(List.of(words)));
            default -> System.exit(Cli.run(words, surroundings()));
        }
    }

    private static int tour(List<String> words) throws URISyntaxException {
        var pictures = words.size() > 1 ? Path.of(words.get(1)) : PICTURES;
        return Tour.run(Folders.ofThisComputer().questionnaires(), new SystemClock(), pictures);
    }

    private static Surroundings surroundings() throws URISyntaxException {
        var folders = Folders.ofThisComputer();
        var clock = new SystemClock();
        return new Surroundings(
                folders.questionnaires(),
                System.out,
                System.err,
                clock,
                () -> new StoredVault(folders.data(), clock),
                new SystemTerminal());
    }
}
