package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.vault.OlderStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A store as the first version made it is opened, and the program is killed at any moment of
/// bringing it up to date: the next opening must finish that, with every row still there.
class MigrationKillTest {

    private static final int CASES = 40;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Map<String, List<String>> rows;
    private int interrupted;

    @TempDir private Path old;
    @TempDir private Path copies;
    @TempDir private Path archive;

    @BeforeEach
    void make_an_old_store() throws Exception {
        rows = OldRows.make(old);
        assertThat(rows.get("answer")).hasSize(CASES);
    }

    @Test
    void a_store_of_the_first_version_is_brought_up_to_date_with_every_row() throws Exception {
        expectAllRows(copy("whole"), "unharmed");
        assertThat(OlderStore.schema(old)).isEqualTo(1);
        assertThat(OlderStore.schema(copies.resolve("whole"))).isEqualTo(OlderStore.newest());
    }

    @Test
    void twenty_kills_while_a_store_is_brought_up_to_date_lose_no_row() throws Exception {
        kill(20);
    }

    @Test
    @Tag("long")
    void hundreds_of_kills_while_a_store_is_brought_up_to_date_lose_no_row() throws Exception {
        kill(400);
    }

    private void kill(int rounds) throws Exception {
        var java =
                ChildJvm.archived(
                        archive, WritingUntilKilled.class, archive.resolve("h").toString());
        int longest = micros(java);
        for (int round = 0; round < rounds; round++) {
            var home = copy("round-" + round);
            killWhileItMigrates(java.start(MigratingUntilKilled.class, home.toString()), longest);
            expectAllRows(home, "seed %d, round %d".formatted(seed, round));
        }
        System.out.printf(
                "MigrationKillTest: seed %d, %d kills, %d before the store was open, no row lost%n",
                seed, rounds, interrupted);
        assertThat(interrupted).isGreaterThan(rounds / 4);
    }

    /// How long it takes where nobody kills it.
    private int micros(ChildJvm java) throws Exception {
        var unharmed = java.start(MigratingUntilKilled.class, copy("unharmed").toString());
        try (var output = unharmed.inputReader()) {
            assertThat(output.readLine()).isEqualTo("waiting");
            long began = System.nanoTime();
            KillTest.tell(unharmed);
            assertThat(output.readLine()).isEqualTo("open as " + QuickVault.NAME);
            assertThat(unharmed.waitFor()).isZero();
            return (int) ((System.nanoTime() - began) / 1000);
        }
    }

    private void killWhileItMigrates(Process victim, int longest) throws Exception {
        try (var output = victim.inputReader()) {
            assertThat(output.readLine()).isEqualTo("waiting");
            KillTest.tell(victim);
            KillTest.killAfter(random.nextInt(longest), victim);
            if (output.readLine() == null) {
                interrupted++;
            }
            victim.waitFor();
        }
    }

    private void expectAllRows(Path home, String when) throws Exception {
        QuickVault.session(home, new SteppingClock()).close();
        assertThat(OlderStore.schema(home)).as(when).isEqualTo(OlderStore.newest());
        try (var open = QuickVault.open(home)) {
            var now = AllRows.of(open.connection());
            rows.forEach((table, before) -> {
                assertThat(now.get(table)).as("%s, %s", when, table).hasSameSizeAs(before);
                assertThat(before)
                        .as("%s, %s", when, table)
                        .allMatch(row -> now.get(table).stream().anyMatch(l -> l.startsWith(row)));
            });
        }
    }

    private Path copy(String name) throws IOException {
        var copy = copies.resolve(name);
        Files.createDirectories(copy.resolve("store"));
        for (var file : List.of("header", "header.copy", "cases.mv.db")) {
            var from = old.resolve("store").resolve(file);
            Files.copy(from, copy.resolve("store").resolve(file));
        }
        return copy;
    }
}
