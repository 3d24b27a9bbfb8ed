package org.shirube.app.tour;

import org.shirube.storage.ChildJvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A computer of one folder: the real program runs here in processes of its own, with a home, a
/// place for temporary things, and all that it prints. Beside it there is nothing to write to.
record Sandbox(Path folder) {

    private static final long PATIENCE_SECONDS = 60;
    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    static Sandbox in(Path folder) throws IOException {
        var sandbox = new Sandbox(folder);
        for (var place : new Path[] {sandbox.home(), sandbox.temporary(), sandbox.work()}) {
            Files.createDirectories(place);
        }
        return sandbox;
    }

    Path home() {
        return folder.resolve("home");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    private Path work() {
        return folder.resolve("work");
    }

    /// Where the program keeps its store by itself.
    Path data() {
        return home().resolve(".local").resolve("share").resolve("shirube");
    }

    /// Starts the program with somebody at its keyboard who does this; says so line by line.
    Process start(AtTheKeyboard.Deed deed) throws IOException {
        var command = java().command(AtTheKeyboard.class, deed.name()).directory(work().toFile());
        var environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_"));
        environment.put("HOME", home().toString());
        environment.put("TMPDIR", temporary().toString());
        var errors = folder.resolve("errors-" + deed + ".txt").toFile();
        return command.redirectError(ProcessBuilder.Redirect.appendTo(errors)).start();
    }

    /// Its last line, when it has ended well.
    String run(AtTheKeyboard.Deed deed) throws IOException, InterruptedException {
        var process = start(deed);
        try (var output = process.inputReader()) {
            var said = output.lines().toList();
            Files.write(folder.resolve("output-" + deed + ".txt"), said);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.toHandle().destroyForcibly();
                throw new AssertionError(deed + " did not end well: " + said);
            }
            return said.isEmpty() ? "" : said.getLast();
        }
    }

    private ChildJvm java() {
        var flags = CHECKOUT.resolve("installer").resolve("lib");
        return ChildJvm.with(
                "@" + flags.resolve("java.options"),
                "@" + flags.resolve("window.options"),
                "@" + flags.resolve("headless.options"),
                "-Duser.home=" + home(),
                "-Djava.io.tmpdir=" + temporary(),
                "-Duser.language=en",
                "-Dshirube.home=" + CHECKOUT);
    }
}
