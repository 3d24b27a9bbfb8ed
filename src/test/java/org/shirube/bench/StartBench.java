package org.shirube.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long the sign-in window takes to appear, beside an empty JavaFX window started the same way:
/// same runtime, same flags, same class path, by turns.
public final class StartBench {

    private static final int RUNS = 9;

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long[] empty = new long[RUNS];
        long[] signIn = new long[RUNS];
        run("sign-in");
        for (int turn = 0; turn < RUNS; turn++) {
            empty[turn] = run("empty");
            signIn[turn] = run("sign-in");
        }
        Arrays.sort(empty);
        Arrays.sort(signIn);
        Figures.row("sign-in window on screen", span(signIn), "an empty window: " + span(empty));
        System.out.printf(
                "  ratio of the medians: %.2f%n", (double) signIn[RUNS / 2] / empty[RUNS / 2]);
    }

    private static String span(long[] sorted) {
        return "median %d ms (%d to %d)".formatted(sorted[RUNS / 2], sorted[0], sorted[RUNS - 1]);
    }

    private static long run(String what) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("start-bench");
        Process process =
                new ProcessBuilder(command(what, data))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        Files.deleteIfExists(data);
        return Long.parseLong(said);
    }

    private static List<String> command(String what, Path data) {
        String home = System.getProperty("shirube.home", ".");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + home + "/installer/lib/java.options");
        command.add("@" + home + "/installer/lib/window.options");
        if (System.getenv("DISPLAY") == null) {
            command.add("@" + home + "/installer/lib/headless.options");
        }
        command.add("-Djava.util.logging.config.file=/dev/null");
        command.add("-Dshirube.home=" + home);
        command.add("-Dshirube.data=" + data);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(FirstFrame.class.getName(), what));
        return command;
    }
}
