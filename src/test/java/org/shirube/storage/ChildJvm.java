package org.shirube.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another process with our class path, started as quickly as a Java can.
final class ChildJvm {

    private ChildJvm() {}

    static ProcessBuilder of(Class<?> main, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /// Runs to the end; its output in lines.
    static List<String> run(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var process = of(main, options, arguments).start();
        try (var output = process.inputReader()) {
            var lines = output.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException(main + " ended with " + process.exitValue() + ": " + lines);
            }
            return lines;
        }
    }
}
