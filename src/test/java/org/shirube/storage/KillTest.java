package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Audit;
import org.shirube.casework.SavedScreening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A program is killed (SIGKILL) while it writes things of each kind that [Written] lists; whatever
/// it called saved must be there when the store is opened again. While one program writes, the next
/// one starts already.
class KillTest {

    private static final int MOST_WRITES = 12;
    private static final int LONGEST_MICROS = 20_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<String, String> expected = new HashMap<>();
    private final Map<Written, Integer> saved = new EnumMap<>(Written.class);
    private int acknowledged;

    @TempDir private Path home;
    @TempDir private Path archive;

    @Test
    void sixty_kills_lose_nothing_that_was_called_saved() throws Exception {
        kill(60);
        assertThat(saved).containsKeys(Written.ANSWER, Written.PROFILE, Written.SUBMISSION);
    }

    @Test
    @Tag("long")
    void thousands_of_kills_lose_nothing_that_was_called_saved() throws Exception {
        kill(3000);
        assertThat(saved).containsOnlyKeys(Written.values());
    }

    private void kill(int rounds) throws Exception {
        var java =
                ChildJvm.archived(
                        archive, WritingUntilKilled.class, archive.resolve("h").toString());
        var begun = WritingUntilKilled.begin(home);
        expected.putAll(stored(begun));
        var next = start(java, begun);
        try {
            for (int round = 0; round < rounds; round++) {
                var victim = next;
                next = start(java, begun);
                var pending = killWhileItWrites(victim);
                compare(begun, pending, "seed %d, round %d".formatted(seed, round));
            }
        } finally {
            next.destroyForcibly().waitFor();
        }
        System.out.printf(
                "KillTest: seed %d, %d kills, %d saved, none lost: %s%n",
                seed, rounds, acknowledged, saved);
        assertThat(acknowledged).isGreaterThan(rounds);
        expectWholeLog();
    }

    /// Each opening has noted whether the log had lost its end, so that once is enough.
    private void expectWholeLog() {
        try (var session = QuickVault.session(home, new SteppingClock())) {
            var check = new Audit(session).check(List.of());
            while (check.report().isEmpty()) {
                check.step();
            }
            assertThat(check.report().orElseThrow().faults()).as("seed %d", seed).isEmpty();
            assertThat(check.report().orElseThrow().entries()).isGreaterThan(acknowledged);
        }
    }

    private Process start(ChildJvm java, SavedScreening begun) throws IOException {
        return java.start(
                WritingUntilKilled.class,
                home.toString(),
                begun.id().id().toString(),
                Long.toString(random.nextLong()));
    }

    /// What was tried last and not called saved: it may be there or not.
    private Map<String, String> killWhileItWrites(Process victim) throws Exception {
        int writes = random.nextInt(MOST_WRITES);
        int micros = random.nextInt(LONGEST_MICROS);
        try (var output = victim.inputReader()) {
            expect(output, "waiting");
            tell(victim.getOutputStream());
            expect(output, "open");
            int last = acknowledged + writes;
            var killer = Thread.ofVirtual().unstarted(() -> killAfter(micros, victim));
            var pending = new HashMap<String, String>();
            for (var line = "open"; line != null; line = output.readLine()) {
                hear(line.split(" ", -1), pending);
                if (acknowledged == last && killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            }
            killer.join();
            assertThat(victim.waitFor()).as("killed").isNotZero();
            return pending;
        }
    }

    static void killAfter(int micros, Process victim) {
        try {
            TimeUnit.MICROSECONDS.sleep(micros);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        // Through the handle: the process itself would close its output before it is read to the
        // end.
        victim.toHandle().destroyForcibly();
    }

    /// A line that was cut off by the kill says nothing.
    private void hear(String[] words, Map<String, String> pending) {
        if (words[0].equals("try") && words.length > 2) {
            pending.clear();
            pending.put(words[1], words[2]);
        } else if (words[0].equals("saved") && pending.containsKey(words[1])) {
            expected.putAll(pending);
            pending.clear();
            saved.merge(Written.of(words[1]), 1, Integer::sum);
            acknowledged++;
        } else {
            assertThat(words[0]).isNotEqualTo("refused");
        }
    }

    private void compare(SavedScreening begun, Map<String, String> pending, String when) {
        var found = stored(begun);
        var keys = new HashSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (var key : keys) {
            var stored = found.getOrDefault(key, "");
            if (!stored.equals(pending.get(key))) {
                assertThat(stored)
                        .as("%s, %s", when, key)
                        .isEqualTo(expected.getOrDefault(key, ""));
            }
        }
        expected.clear();
        expected.putAll(found);
    }

    private Map<String, String> stored(SavedScreening begun) {
        try (var session = QuickVault.session(home, new SteppingClock())) {
            return Written.all(session, begun);
        }
    }

    private static void expect(BufferedReader output, String line) throws IOException {
        assertThat(output.readLine()).isEqualTo(line);
    }

    static void tell(Process victim) throws IOException {
        tell(victim.getOutputStream());
    }

    private static void tell(OutputStream input) throws IOException {
        input.write('\n');
        input.flush();
    }
}
