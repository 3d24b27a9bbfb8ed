package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.Backups;
import org.shirube.casework.Preview;
import org.shirube.casework.Previewed;
import org.shirube.casework.SavedScreening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A program is killed (SIGKILL) while it makes backups or restores them: the store opens with what
/// was called saved, each file that has a backup's name is whole, and a restored store is the one
/// or the other. While one program works, the next one starts already.
class BackupKillTest {

    private static final int MOST_LINES = 6;
    private static final int LONGEST_MICROS = 60_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private long saved;
    private long backup;

    @TempDir private Path home;
    @TempDir private Path archive;

    @Test
    void kills_leave_whole_backups_and_a_whole_store() throws Exception {
        backUp(16);
    }

    @Test
    void kills_while_restoring_leave_one_store_or_the_other() throws Exception {
        restore(8);
    }

    @Test
    @Tag("long")
    void a_thousand_kills_leave_whole_backups_and_a_whole_store() throws Exception {
        backUp(1000);
    }

    @Test
    @Tag("long")
    void a_thousand_kills_while_restoring_leave_one_store_or_the_other() throws Exception {
        restore(1000);
    }

    private void backUp(int rounds) throws Exception {
        var begun = BackingUpUntilKilled.begin(home);
        var arguments = new String[] {home.toString(), begun.id().id().toString()};
        kill(rounds, arguments, this::heard, () -> expectWholeBackups(begun));
        System.out.printf(
                "BackupKillTest: seed %d, %d kills, %d answers, %d backups, all whole%n",
                seed, rounds, saved, backup);
        assertThat(backup).isPositive();
    }

    private void heard(String line) {
        var words = line.split(" ", -1);
        if (words.length == 2 && words[0].equals("saved")) {
            saved = Long.parseLong(words[1]);
        } else if (words.length == 2 && words[0].equals("backup")) {
            backup = Long.parseLong(words[1]);
        }
    }

    private void expectWholeBackups(SavedScreening begun) throws IOException {
        try (var session = QuickVault.session(home, new SteppingClock())) {
            var found = BackingUpUntilKilled.told(session, begun);
            long number = found.isEmpty() ? 0 : Long.parseLong(found);
            assertThat(number).as("seed %d", seed).isBetween(saved, saved + 1);
            saved = number;
        }
        long newest = 0;
        for (var file : backups()) {
            newest = Math.max(newest, preview(file).facts().number());
        }
        assertThat(newest).as("seed %d", seed).isBetween(backup, backup + 1);
        backup = newest;
    }

    private Preview preview(Path file) {
        try (var point = BackingUpUntilKilled.open(home, file.toString())) {
            var previewed = point.preview().toTheEnd();
            assertThat(previewed).as("seed %d, %s", seed, file).isInstanceOf(Previewed.Shown.class);
            return ((Previewed.Shown) previewed).preview();
        }
    }

    private List<Path> backups() throws IOException {
        var folder = home.resolve("backups");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".backup")).toList();
        }
    }

    private void restore(int rounds) throws Exception {
        var begun = BackingUpUntilKilled.begin(home);
        var one = backupOf(begun, "one", "one.backup");
        var other = backupOf(begun, "other", "other.backup");
        var arguments = new String[] {home.toString(), begun.id().id().toString(), one, other};
        var told = new ArrayList<String>();
        var restored = new ArrayList<String>();
        kill(
                rounds,
                arguments,
                line -> restored.add(line),
                () -> {
                    try (var session = QuickVault.session(home, new SteppingClock())) {
                        told.add(BackingUpUntilKilled.told(session, begun));
                    }
                    clearKept();
                });
        System.out.printf(
                "BackupKillTest: seed %d, %d kills, %d restored, always one or the other%n",
                seed, rounds, restored.size());
        assertThat(told).as("seed %d", seed).hasSize(rounds).containsOnly("one", "other");
        assertThat(restored).allMatch(line -> line.startsWith("Done"));
    }

    private String backupOf(SavedScreening begun, String text, String name) {
        try (var session = QuickVault.session(home, new SteppingClock())) {
            BackingUpUntilKilled.answer(session, begun, text);
            var backups = new Backups(session, new SteppingClock());
            var made = (BackupOutcome.Made) backups.begin().toTheEnd();
            var file = home.resolve(name).toString();
            backups.copy(made.backup(), file).toTheEnd();
            return file;
        }
    }

    private void clearKept() throws IOException {
        try (var folders = Files.newDirectoryStream(home, "store.before-*")) {
            for (var folder : folders) {
                try (var files = Files.newDirectoryStream(folder)) {
                    for (var file : files) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        }
    }

    private interface Look {
        void at() throws IOException;
    }

    private void kill(int rounds, String[] arguments, Consumer<String> heard, Look look)
            throws Exception {
        var java =
                ChildJvm.archived(
                        archive, BackingUpUntilKilled.class, archive.resolve("h").toString());
        var next = java.start(BackingUpUntilKilled.class, arguments);
        try {
            for (int round = 0; round < rounds; round++) {
                var victim = next;
                next = java.start(BackingUpUntilKilled.class, arguments);
                killWhileItWorks(victim, heard);
                look.at();
            }
        } finally {
            next.destroyForcibly().waitFor();
        }
    }

    /// A line that was cut off by the kill says nothing.
    private void killWhileItWorks(Process victim, Consumer<String> heard) throws Exception {
        try (var output = victim.inputReader()) {
            assertThat(output.readLine()).isEqualTo("waiting");
            victim.getOutputStream().write('\n');
            victim.getOutputStream().flush();
            for (int lines = 1 + random.nextInt(MOST_LINES); lines > 0; lines--) {
                var line = output.readLine();
                assertThat(line).isNotNull();
                heard.accept(line);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
            victim.toHandle().destroyForcibly();
            output.lines().forEach(heard);
            assertThat(victim.waitFor()).isNotZero();
        }
    }
}
