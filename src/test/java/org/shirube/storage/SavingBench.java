package org.shirube.storage;

import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;

/// How long it takes until an answer is on the disk, beside writing a block of the same folder's
/// disk and forcing it there. Usage: `SavingBench [FOLDER [ANSWERS]]`.
public final class SavingBench {

    private static final int WARM_UP = 500;
    private static final int BLOCK = 4096;

    private SavingBench() {}

    public static void main(String[] arguments) throws IOException {
        var parent = Path.of(arguments.length > 0 ? arguments[0] : "target");
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
        var folder = Files.createTempDirectory(parent, "saving-bench");
        try {
            print("answer saved", answers(folder, count));
            print("bare write of 4 KiB and fsync", bare(folder.resolve("bare"), count));
        } finally {
            delete(folder);
        }
    }

    /// Nanoseconds from the call to Saved.
    private static long[] answers(Path folder, int count) {
        var clock = new SteppingClock();
        try (Session session = QuickVault.session(folder, clock)) {
            var by = session.account().id();
            var begun = session.store().begin(newCase("bench"), by);
            var line = summary(begun, Instant.now());
            var nanos = new long[count];
            for (int i = -WARM_UP; i < count; i++) {
                var answer = Answer.stated(new Value.Count(i)).withNote("she said so " + i);
                var question = key("question-" + Math.floorMod(i, 150));
                long start = System.nanoTime();
                var saving = session.store().save(begun.id(), question, answer, line, by);
                nanos[Math.max(0, i)] = System.nanoTime() - start;
                if (!(saving instanceof Saving.Saved)) {
                    throw new IllegalStateException("not saved: " + saving);
                }
            }
            return nanos;
        }
    }

    private static long[] bare(Path file, int count) throws IOException {
        var nanos = new long[count];
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < count; i++) {
                var block = ByteBuffer.allocate(BLOCK);
                long start = System.nanoTime();
                channel.write(block);
                channel.force(false);
                nanos[i] = System.nanoTime() - start;
            }
        }
        return nanos;
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-30s median %7.2f ms   99th percentile %7.2f ms   (%d times)%n",
                what, millis(nanos, 0.5), millis(nanos, 0.99), nanos.length);
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
