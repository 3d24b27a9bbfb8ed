package org.shirube.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

/// The program in a process whose memory is small. Each line of its input is a command, after the
/// folder of questionnaires; it answers in one line with the exit status, the milliseconds of work,
/// how much was said as errors, and the beginning of that.
final class CommandsInLittleRoom {

    private static final int LONGEST = 200_000;

    private CommandsInLittleRoom() {}

    public static void main(String[] arguments) throws IOException {
        try (var input = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                System.out.println(outcome(line.split("\t", -1)));
            }
        }
    }

    private static String outcome(String[] words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var thread = ManagementFactory.getThreadMXBean();
        var begun = thread.getCurrentThreadCpuTime();
        int exit =
                Cli.run(
                        Arrays.copyOfRange(words, 1, words.length),
                        WithoutStore.at(
                                Path.of(words[0]),
                                new PrintStream(out, true, UTF_8),
                                new PrintStream(err, true, UTF_8)));
        var millis = (thread.getCurrentThreadCpuTime() - begun) / 1_000_000;
        var said = err.toString(UTF_8);
        return String.join(
                "\t",
                Integer.toString(exit),
                Long.toString(millis),
                Integer.toString(said.length()),
                said.substring(0, Math.min(said.length(), LONGEST)).replaceAll("\\s+", " "));
    }
}
