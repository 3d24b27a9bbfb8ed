package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.VERSIONS;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.result;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.NewCase;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.screening.Answers;
import org.shirube.screening.Screening;
import org.shirube.vault.CheapStores;
import org.shirube.vault.OpenStore;
import org.shirube.vault.Opening;
import org.shirube.vault.StoreFault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Bits of a store's file are flipped, blocks exchanged, its end cut off. Whoever reads it then
/// gets what was stored or is told that it is damaged: never other rows, and never fewer.
class DamageTest {

    private static final String SENTINEL = "Zwischenfall-Nghiem-4711";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SteppingClock clock = new SteppingClock();
    private final Map<Harm, Tally> tallies = new EnumMap<>(Harm.class);
    private byte[] older;
    private Image closed;
    private Image killed;

    @TempDir private Path home;
    @TempDir private Path copy;

    /// What came of one kind of harm.
    private static final class Tally {

        private int unharmed;
        private int refused;
        private int foundLater;

        @Override
        public String toString() {
            return "%d unharmed, %d refused, %d found while reading"
                    .formatted(unharmed, refused, foundLater);
        }
    }

    /// A store's file, and the rows that are in it.
    private static final class Image {

        final byte[] file;
        final Map<String, List<String>> rows;

        Image(byte[] file, Map<String, List<String>> rows) {
            this.file = file;
            this.rows = rows;
        }
    }

    @BeforeEach
    void fill() throws Exception {
        byte[] whileOpen;
        try (var session = QuickVault.session(home, clock)) {
            begin(session, 100);
        }
        try (var session = QuickVault.session(home, clock)) {
            begin(session, 5);
            change(session, 10);
        }
        older = Files.readAllBytes(file(home));
        try (var session = QuickVault.session(home, clock)) {
            change(session, 15);
            whileOpen = Files.readAllBytes(file(home));
        }
        var afterwards = Files.readAllBytes(file(home));
        try (var open = QuickVault.open(home)) {
            closed = new Image(afterwards, AllRows.of(open.connection()));
        }
        killed = new Image(whileOpen, withoutLeaving(closed.rows));
        Files.createDirectories(copy.resolve("store"));
        for (var header : List.of("header", "header.copy")) {
            Files.copy(
                    home.resolve("store").resolve(header), copy.resolve("store").resolve(header));
        }
    }

    @Test
    void nothing_of_what_is_stored_lies_in_clear() throws IOException {
        assertThat(closed.rows.toString()).contains(SENTINEL);
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(text)
                        .doesNotContain(SENTINEL, "case_file", "answer_history", "H:2,", "chunk:");
            }
        }
    }

    @Test
    void the_files_that_are_harmed_hold_all_rows_before() throws Exception {
        assertThat(outcome(closed.file, closed.rows)).isEqualTo("unharmed");
        assertThat(outcome(killed.file, killed.rows)).isEqualTo("unharmed");
    }

    @Test
    void a_store_as_it_was_before_beside_marks_of_today_is_damaged() throws Exception {
        var rolledBack = older.clone();
        System.arraycopy(closed.file, 0, rolledBack, 0, Harm.FRONT);
        assertThat(outcome(rolledBack, closed.rows)).isEqualTo("refused");
    }

    @Test
    void who_comes_upon_the_damage_later_is_told_that_the_file_is_damaged() throws IOException {
        var reasons = new HashSet<Saving.Reason>();
        int blocks = closed.file.length / Harm.BLOCK;
        for (int block = blocks / 2; reasons.isEmpty() && block < blocks; block += 5) {
            Files.write(file(copy), Harm.withoutBlock(closed.file, block));
            var vault = QuickVault.in(copy, clock);
            var unlocking = vault.unlock(QuickVault.NAME, QuickVault.passphrase());
            if (unlocking instanceof Unlocking.Unlocked(Session session)) {
                reasons.addAll(readAll(session));
            }
        }
        assertThat(reasons).containsExactly(Saving.Reason.DAMAGED);
    }

    private static Set<Saving.Reason> readAll(Session session) {
        try (session) {
            for (var line : session.store().cases(0, 1000)) {
                session.store().screening(line.newest().orElseThrow());
            }
            return Set.of();
        } catch (NotStored refused) {
            return Set.of(refused.reason());
        }
    }

    @Test
    void a_hundred_harms_change_no_row_unseen() throws Exception {
        harm(13);
    }

    @Test
    @Tag("long")
    void thousands_of_harms_change_no_row_unseen() throws Exception {
        harm(500);
    }

    private void harm(int timesEach) throws Exception {
        for (int time = 0; time < timesEach; time++) {
            for (var harm : Harm.values()) {
                var image = random.nextBoolean() ? closed : killed;
                var outcome = outcome(harm.done(image.file, older, random), image.rows);
                count(harm, outcome, "seed %d, time %d, %s".formatted(seed, time, harm));
            }
        }
        System.out.printf(
                "DamageTest: seed %d, %d of each, no row changed or missing unseen: %s%n",
                seed, timesEach, tallies);
        assertThat(tallies).hasSize(Harm.values().length);
    }

    private void count(Harm harm, String outcome, String when) {
        var tally = tallies.computeIfAbsent(harm, _ -> new Tally());
        switch (outcome) {
            case "unharmed" -> tally.unharmed++;
            case "refused" -> tally.refused++;
            case "found later" -> tally.foundLater++;
            default -> throw new AssertionError(when + ": " + outcome);
        }
    }

    /// Read twice: what H2 does when it closes a damaged file must not hide the damage.
    private String outcome(byte[] file, Map<String, List<String>> rows) throws Exception {
        Files.write(file(copy), file);
        var first = read(rows);
        if (first.equals("unharmed") || first.equals("found later")) {
            var second = read(rows);
            return second.equals("refused") ? "found later" : worse(first, second);
        }
        return first;
    }

    private static String worse(String first, String second) {
        return first.equals("unharmed") ? second : second.equals("unharmed") ? first : second;
    }

    private String read(Map<String, List<String>> rows) {
        var store = CheapStores.in(copy);
        var opening = store.open(QuickVault.NAME, QuickVault.PASSPHRASE.toCharArray());
        return switch (opening) {
            case Opening.Refused(Unlocking.Damaged _) -> "refused";
            case Opening.Refused(Unlocking other) -> "refused as " + other;
            case Opening.Opened(OpenStore open) -> compared(open, rows);
        };
    }

    private static String compared(OpenStore open, Map<String, List<String>> rows) {
        try (open) {
            return AllRows.of(open.connection()).equals(rows) ? "unharmed" : "other rows";
        } catch (SQLException fault) {
            var kind = StoreFault.of(fault);
            return kind == StoreFault.DAMAGED
                    ? "found later"
                    : "a fault that says %s (%d)".formatted(kind, fault.getErrorCode());
        }
    }

    /// Whoever closes a store leaves an entry in the log.
    private static Map<String, List<String>> withoutLeaving(Map<String, List<String>> rows) {
        var before = new TreeMap<>(rows);
        var entries = new ArrayList<>(rows.get("audit_entry"));
        var last = entries.stream().max(Comparator.comparingInt(DamageTest::number)).orElseThrow();
        assertThat(last).contains("|signed-out|");
        entries.remove(last);
        before.put("audit_entry", entries);
        return before;
    }

    private static int number(String entry) {
        return Integer.parseInt(entry.substring(0, entry.indexOf('|')));
    }

    private void begin(Session session, int cases) {
        var answers = new RandomAnswers(random.nextLong());
        for (int i = 0; i < cases; i++) {
            var content = Screening.blank(Examples.DAY).with(some(answers));
            session.store()
                    .begin(
                            new NewCase(SENTINEL + i, content, VERSIONS, result()),
                            session.account().id());
        }
    }

    private static Answers some(RandomAnswers random) {
        var answers = Answers.NONE;
        for (int question = 0; question < 20; question++) {
            answers = answers.with(key("question-" + question), random.answer());
        }
        return answers;
    }

    private void change(Session session, int times) {
        var begun = session.store().begin(newCase(SENTINEL), session.account().id());
        for (int i = 0; i < times; i++) {
            var saving =
                    session.store()
                            .save(
                                    begun.id(),
                                    key("question-" + random.nextInt(20)),
                                    Answer.stated(new Value.Count(i))
                                            .withNote(SENTINEL.repeat(random.nextInt(400))),
                                    summary(begun, clock.now()),
                                    session.account().id());
            assertThat(saving).isInstanceOf(Saving.Saved.class);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("store").resolve("cases.mv.db");
    }
}
