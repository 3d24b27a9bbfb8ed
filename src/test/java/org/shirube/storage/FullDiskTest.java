package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.NotStored;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.vault.ScarceDisk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/// A full disk is made below H2 itself, by a file system of ours that takes so many bytes and then
/// fails in the middle of a write: everything above it is the real thing.
@ResourceLock("scarce disk")
class FullDiskTest {

    private static final long A_LOT = 1L << 30;

    private final SteppingClock clock = new SteppingClock();
    private final List<Integer> acknowledged = new ArrayList<>();

    @TempDir private Path home;
    @TempDir private Path old;
    private Session session;
    private SavedScreening begun;

    @BeforeEach
    void open() {
        ScarceDisk.mount();
        var vault = QuickVault.onScarceDisk(home, clock);
        session = QuickVault.session(vault.create(QuickVault.NAME, QuickVault.passphrase()));
        begun = session.store().begin(newCase("Linh"), session.account().id());
    }

    @AfterEach
    void close() {
        ScarceDisk.clear();
        session.close();
    }

    @Test
    void an_answer_that_would_fill_the_disk_is_refused_before_anything_is_written() {
        ScarceDisk.fill(A_LOT, 1000);
        assertThat(save(1)).isEqualTo(new Saving.NotSaved(Saving.Reason.DISK_FULL));
        ScarceDisk.clear();
        assertThat(save(1)).isInstanceOf(Saving.Saved.class);
        expectAllAcknowledged();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4095, 4096, 9000, 20_000, 50_000, 100_000})
    void a_disk_that_fills_up_in_the_middle_of_a_write_loses_nothing_that_was_saved(long bytes) {
        answer(5);
        ScarceDisk.fill(bytes, A_LOT);
        answer(20);
        assertThat(save(99)).isInstanceOf(Saving.NotSaved.class);
        ScarceDisk.clear();
        assertThat(save(100)).isInstanceOf(Saving.Saved.class);
        expectAllAcknowledged();
    }

    @Test
    void a_case_that_could_not_be_opened_says_why() {
        ScarceDisk.fill(A_LOT, 0);
        assertThatExceptionOfType(NotStored.class)
                .isThrownBy(() -> session.store().begin(newCase("Minh"), session.account().id()))
                .extracting(NotStored::reason)
                .isEqualTo(Saving.Reason.DISK_FULL);
    }

    @ParameterizedTest
    @EnumSource
    void no_kind_of_write_is_begun_on_a_full_disk_and_each_is_taken_once_there_is_room(
            Written kind) {
        var writing = new Writing(session, begun, new Random(7), clock);
        var before = Written.all(session, begun);
        ScarceDisk.fill(A_LOT, 1000);
        assertThat(kind.attempt(writing).write().get())
                .isEqualTo(new Saving.NotSaved(Saving.Reason.DISK_FULL));
        ScarceDisk.clear();
        assertThat(Written.all(session, begun)).isEqualTo(before);
        var second = kind.attempt(writing);
        assertThat(second.write().get()).isInstanceOf(Saving.Saved.class);
        reopen();
        assertThat(Written.all(session, begun)).containsEntry(second.key(), second.value());
    }

    @ParameterizedTest
    @EnumSource
    void a_disk_that_fills_up_in_the_middle_of_any_kind_of_write_keeps_what_was_saved(
            Written kind) {
        var writing = new Writing(session, begun, new Random(8), clock);
        var kept = new HashMap<String, String>();
        for (long bytes : new long[] {0, 1, 5000, 20_000, 60_000}) {
            ScarceDisk.fill(bytes, A_LOT);
            var next = kind.attempt(writing);
            while (next.write().get() instanceof Saving.Saved) {
                kept.put(next.key(), next.value());
                next = kind.attempt(writing);
            }
            ScarceDisk.clear();
            var after = kind.attempt(writing);
            assertThat(after.write().get()).isInstanceOf(Saving.Saved.class);
            kept.put(after.key(), after.value());
            reopen();
            assertThat(Written.all(session, begun)).containsAllEntriesOf(kept);
            writing = new Writing(session, begun, new Random(bytes), clock);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5000, 20_000, 50_000, 100_000, 200_000, 400_000})
    void a_disk_that_fills_up_while_a_store_is_brought_up_to_date_is_told_and_loses_no_row(
            long bytes) throws Exception {
        var rows = OldRows.make(old);
        var vault = QuickVault.onScarceDisk(old, clock);
        ScarceDisk.fill(bytes, A_LOT);
        switch (vault.unlock(QuickVault.NAME, QuickVault.passphrase())) {
            case Unlocking.Unlocked(Session fitted) -> fitted.close();
            case Unlocking refused -> assertThat(refused).isEqualTo(new Unlocking.NotWritable());
        }
        ScarceDisk.clear();
        QuickVault.session(vault.unlock(QuickVault.NAME, QuickVault.passphrase())).close();
        try (var open = QuickVault.open(old)) {
            assertThat(AllRows.of(open.connection()).get("answer")).isEqualTo(rows.get("answer"));
        }
    }

    private void answer(int count) {
        for (int number = 0; number < count; number++) {
            save(number);
        }
    }

    private Saving save(int number) {
        var saving =
                session.store()
                        .save(
                                begun.id(),
                                key("question-" + number),
                                Answer.stated(new Value.Count(number)),
                                summary(begun, clock.now()),
                                session.account().id());
        if (saving instanceof Saving.Saved) {
            acknowledged.add(number);
        }
        return saving;
    }

    private void reopen() {
        session.close();
        var vault = QuickVault.onScarceDisk(home, clock);
        session = QuickVault.session(vault.unlock(QuickVault.NAME, QuickVault.passphrase()));
        reload(session.store(), begun);
    }

    private void expectAllAcknowledged() {
        reopen();
        var answers = reload(session.store(), begun).content().answers();
        assertThat(acknowledged)
                .allSatisfy(number ->
                        assertThat(answers.value(key("question-" + number).question()))
                                .contains(new Value.Count(number)));
    }
}
