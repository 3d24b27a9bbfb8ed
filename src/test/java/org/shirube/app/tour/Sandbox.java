package org.shirube.app.tour;

import org.shirube.app.Main;
import org.shirube.storage.ChildJvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A computer of one folder: the real program runs here in processes of its own, with a home, a
/// place for temporary things, and all that it prints. Beside it there is nothing to write to. Its
/// owner has asked Java for every dump that there is, by an environment variable.
record Sandbox(Path folder, Path home, List<String> inside, List<String> more) {

    private static final long PATIENCE_SECONDS = 120;
    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    /// As the start script does.
    private static final List<String> NO_CORE_FILE =
            List.of("sh", "-c", "ulimit -c 0; exec \"$@\"", "start");

    /// Nobody looks at what turns while something is waited for, and to draw it takes the
    /// processor.
    private static final String FEW_FRAMES = "-Djavafx.animation.pulse=20";

    private static final String DUMPS =
            "-XX:+HeapDumpOnOutOfMemoryError -XX:+CreateCoredumpOnCrash";

    static Sandbox in(Path folder) throws IOException {
        var sandbox = new Sandbox(folder, folder.resolve("home"), NO_CORE_FILE, List.of());
        for (var place : List.of(sandbox.home(), sandbox.temporary(), sandbox.work())) {
            Files.createDirectories(place);
        }
        return sandbox;
    }

    /// The same with another home, which is not made.
    Sandbox at(Path otherHome) {
        return new Sandbox(folder, otherHome, inside, more);
    }

    /// The same, with the program started by this command.
    Sandbox inside(String... command) {
        return new Sandbox(folder, home, List.of(command), more);
    }

    /// The same, with each class that Java makes ready for use noted in a file.
    Sandbox logging(Path classes) {
        var log = "-Xlog:class+init:file=\"" + classes + "\":none:filecount=0";
        return new Sandbox(folder, home, inside, List.of(log));
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    private Path work() {
        return folder.resolve("work");
    }

    /// Where the program keeps its store by itself.
    Path data() {
        return home.resolve(".local").resolve("share").resolve("shirube");
    }

    /// Starts the program with somebody at its keyboard who does this; says so line by line.
    Process start(Deed deed) throws IOException {
        return start(AtTheKeyboard.class, deed.name());
    }

    /// Its last line, when it has ended well.
    String run(Deed deed) throws IOException, InterruptedException {
        var process = start(deed);
        var said = output(process, deed.name());
        if (process.exitValue() != 0) {
            throw new AssertionError(deed + " did not end well: " + said);
        }
        return said.isEmpty() ? "" : said.getLast();
    }

    /// The exit status of a command that is handed a passphrase as its input.
    int command(Secret passphrase, String... words) throws IOException, InterruptedException {
        var process = start(Main.class, words);
        try (var input = process.getOutputStream()) {
            input.write((passphrase.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        output(process, words[0]);
        return process.exitValue();
    }

    /// What it says until it says this.
    List<String> until(Process process, String word) throws IOException {
        var said = new ArrayList<String>();
        var output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.equals(word)) {
                keep(said, "held");
                return said;
            }
        }
        throw new AssertionError("never said " + word + ": " + said);
    }

    /// What it printed before it was killed, too.
    void rest(Process process) throws IOException {
        keep(process.inputReader().lines().toList(), "rest");
    }

    /// Everything that was printed so far.
    List<String> said() throws IOException {
        var said = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "output-*.txt")) {
            for (var file : files) {
                said.addAll(Files.readAllLines(file));
            }
        }
        return said;
    }

    Process start(Class<?> main, String... arguments) throws IOException {
        var command = java().command(main, arguments).directory(work().toFile());
        command.command().addAll(0, inside);
        var environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_"));
        environment.put("HOME", home.toString());
        environment.put("TMPDIR", temporary().toString());
        environment.put("JAVA_TOOL_OPTIONS", DUMPS);
        var errors = folder.resolve("errors-" + arguments[0] + ".txt").toFile();
        return command.redirectError(ProcessBuilder.Redirect.appendTo(errors)).start();
    }

    private List<String> output(Process process, String name)
            throws IOException, InterruptedException {
        try (var output = process.inputReader()) {
            var said = output.lines().toList();
            keep(said, name);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
                throw new AssertionError(name + " did not end: " + said);
            }
            return said;
        }
    }

    private void keep(List<String> said, String name) throws IOException {
        Files.write(
                folder.resolve("output-" + name + ".txt"),
                said,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private ChildJvm java() {
        var flags = CHECKOUT.resolve("installer").resolve("lib");
        var options = new ArrayList<>(more);
        options.addAll(
                List.of(
                        "@" + flags.resolve("java.options"),
                        "@" + flags.resolve("window.options"),
                        "@" + flags.resolve("headless.options"),
                        FEW_FRAMES,
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + temporary(),
                        "-Duser.language=en",
                        "-Dshirube.home=" + CHECKOUT));
        return ChildJvm.with(options.toArray(String[]::new));
    }
}
