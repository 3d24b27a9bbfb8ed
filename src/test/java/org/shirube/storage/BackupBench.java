package org.shirube.storage;

import static org.shirube.storage.Examples.VERSIONS;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.result;

import org.shirube.casework.BackupOutcome;
import org.shirube.casework.Backups;
import org.shirube.casework.NewCase;
import org.shirube.casework.Session;
import org.shirube.casework.Steps;
import org.shirube.screening.Answers;
import org.shirube.screening.Screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;

/// How long a backup takes with all that verifies it, how long an answer may have to wait
/// meanwhile, and how long the check of everything takes; beside copying the same bytes and reading
/// them. Usage: `BackupBench [FOLDER [CASES]]`.
public final class BackupBench {

    private static final int ANSWERS = 30;
    private static final int TIMES = 5;

    private BackupBench() {}

    public static void main(String[] arguments) throws IOException {
        var parent = Path.of(arguments.length > 0 ? arguments[0] : "target");
        int cases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3000;
        var home = Files.createTempDirectory(parent, "backup-bench");
        var clock = new SteppingClock();
        try (Session session = QuickVault.session(home, clock)) {
            fill(session, cases);
            var backups = new Backups(session, clock);
            var made = (BackupOutcome.Made) backups.begin().toTheEnd();
            var bare = Files.copy(file(home, made), home.resolve("bare.backup"));
            System.out.printf(
                    "a backup of %d cases: %.1f MB%n", cases, made.backup().bytes() / 1e6);
            measure("a backup, opened", backups::begin);
            measure("the check of everything", backups::check);
            bare(bare);
        } finally {
            delete(home);
        }
    }

    private static Path file(Path home, BackupOutcome.Made made) {
        return home.resolve("backups").resolve(made.backup().name());
    }

    private interface Work {
        Steps<?> begin();
    }

    private static void measure(String what, Work work) {
        var whole = new long[TIMES];
        long longest = 0;
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            try (var steps = work.begin()) {
                while (steps.result().isEmpty()) {
                    long before = System.nanoTime();
                    steps.step();
                    longest = Math.max(longest, System.nanoTime() - before);
                }
            }
            whole[time] = System.nanoTime() - start;
        }
        print(what, whole);
        System.out.printf("    its longest step %.0f ms%n", longest / 1e6);
    }

    private static void bare(Path backup) throws IOException {
        var nanos = new long[TIMES];
        var copy = backup.resolveSibling("bare.copy");
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.mismatch(backup, copy);
            nanos[time] = System.nanoTime() - start;
        }
        print("beside: the file copied and compared", nanos);
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s: median %.0f ms, slowest %.0f ms%n",
                what, nanos[TIMES / 2] / 1e6, nanos[TIMES - 1] / 1e6);
    }

    private static void fill(Session session, int cases) {
        var random = new RandomAnswers(1);
        for (int i = 0; i < cases; i++) {
            var answers = Answers.NONE;
            for (int question = 0; question < ANSWERS; question++) {
                answers = answers.with(key("question-" + question), random.answer());
            }
            var content = Screening.blank(Examples.DAY).with(answers);
            session.store()
                    .begin(
                            new NewCase("Linh " + i, content, VERSIONS, result()),
                            session.account().id());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
