package org.shirube.storage;

import static org.shirube.storage.Examples.VERSIONS;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.result;

import org.shirube.casework.NewCase;
import org.shirube.casework.Session;
import org.shirube.screening.Answers;
import org.shirube.screening.Screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/// How long it takes to open a store of many cases and to see the first page of the list, without
/// the work of trying a passphrase. Usage: `OpeningBench [FOLDER [CASES]]`.
public final class OpeningBench {

    private static final int ANSWERS = 30;
    private static final int OPENINGS = 15;

    private OpeningBench() {}

    public static void main(String[] arguments) throws IOException {
        var parent = Path.of(arguments.length > 0 ? arguments[0] : "target");
        int cases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3000;
        var folder = Files.createTempDirectory(parent, "opening-bench");
        try {
            fill(folder, cases);
            var nanos = new long[OPENINGS];
            for (int i = 0; i < OPENINGS; i++) {
                nanos[i] = open(folder);
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%d cases, %.1f MB, opened: median %.0f ms   slowest %.0f ms%n",
                    cases,
                    Files.size(folder.resolve("store").resolve("cases.mv.db")) / 1e6,
                    nanos[OPENINGS / 2] / 1e6,
                    nanos[OPENINGS - 1] / 1e6);
        } finally {
            delete(folder);
        }
    }

    private static void fill(Path folder, int cases) {
        var random = new RandomAnswers(1);
        try (Session session = QuickVault.session(folder, new SteppingClock())) {
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
    }

    private static long open(Path folder) {
        long start = System.nanoTime();
        try (Session session = QuickVault.session(folder, new SteppingClock())) {
            session.store().cases(0, 50);
            return System.nanoTime() - start;
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
