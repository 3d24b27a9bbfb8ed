package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Audit;
import org.shirube.casework.Casework;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.ErasedCase;
import org.shirube.casework.Erasing;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.KeptCase;
import org.shirube.casework.Retention;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Answer;
import org.shirube.storage.schema.DefaultSchema;
import org.shirube.vault.OpenStore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Cases that are closed, kept and erased in a real store.
class StoredRetentionTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private SavedScreening linh;
    private SavedScreening minh;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        linh = screened("Linh");
        minh = screened("Minh");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_closed_case_is_due_after_its_time_and_an_open_one_never() {
        assertThat(retention().cases(0, 9)).extracting(KeptCase::due).allMatch(Optional::isEmpty);
        assertThat(retention().close(linh.caseId(), false)).isInstanceOf(Saving.Saved.class);
        var kept = kept(linh);
        assertThat(kept.closed()).contains(clock.today());
        assertThat(kept.due()).contains(clock.today().plusYears(3));
        assertThat(kept.isDue(clock.today().plusYears(3).minusDays(1))).isFalse();
        assertThat(session.retention().due(clock.today().plusYears(3))).isEqualTo(1);
        retention().close(linh.caseId(), true);
        assertThat(kept(linh).due()).contains(clock.today().plusYears(5));
        retention().reopen(linh.caseId());
        assertThat(kept(linh).due()).isEmpty();
        assertThat(session.retention().due(clock.today().plusYears(99))).isZero();
    }

    @Test
    void what_is_due_first_comes_first() {
        retention().close(minh.caseId(), true);
        retention().close(linh.caseId(), false);
        screened("Rosa");
        assertThat(retention().cases(0, 9))
                .extracting(KeptCase::alias)
                .containsExactly("Linh", "Minh", "Rosa");
        assertThat(retention().cases(1, 1)).extracting(KeptCase::alias).containsExactly("Minh");
    }

    @Test
    void of_an_erased_case_no_row_of_any_table_is_left_and_the_other_is_whole()
            throws SQLException {
        var before = rows();
        var only = rowsOf(minh);
        assertThat(retention().erase(Set.of(linh.caseId()), ErasureReason.PERSON_ASKED))
                .isEqualTo(new Erasing.Erased());
        assertThat(session.store().open(linh.caseId())).isEmpty();
        assertThat(reload(session.store(), minh).content().answers().all()).hasSize(1);
        assertThat(rowsOf(linh)).isEmpty();
        assertThat(rowsOf(minh)).isEqualTo(only).isNotEmpty();
        assertThat(before.keySet()).contains("answer_history", "danger_entry", "assessment_part");
        assertThat(retention().erased(9))
                .extracting(ErasedCase::label)
                .containsExactly(linh.label());
        theLogIsWhole();
    }

    @Test
    void the_store_goes_on_after_it_was_given_a_new_file() {
        retention().erase(Set.of(linh.caseId()), ErasureReason.MISTAKE);
        var rosa = screened("Rosa");
        session.close();
        session = QuickVault.session(home, clock);
        assertThat(reload(session.store(), rosa).content().answers().all()).hasSize(1);
        assertThat(session.store().caseCount()).isEqualTo(2);
        theLogIsWhole();
    }

    /// All rows by table, as far as a table has any.
    private Map<String, Integer> rows() throws SQLException {
        var counts = new TreeMap<String, Integer>();
        withStore(store -> {
            for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                int count = DSL.using(store.connection()).fetchCount(table);
                if (count > 0) {
                    counts.put(table.getName(), count);
                }
            }
        });
        return counts;
    }

    /// How many rows name the case, its screening or its assessment, by table.
    private Map<String, Integer> rowsOf(SavedScreening screening) throws SQLException {
        var counts = new TreeMap<String, Integer>();
        withStore(store -> {
            for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                int count = named(store, table, screening);
                if (count > 0 && !table.getName().equals("audit_entry")) {
                    counts.put(table.getName(), count);
                }
            }
        });
        return counts;
    }

    private static int named(OpenStore store, Table<?> table, SavedScreening screening)
            throws SQLException {
        int count = 0;
        for (var row : DSL.using(store.connection()).fetch(table)) {
            var text = row.toString();
            if (text.contains(screening.id().id().toString())
                    || text.contains(screening.caseId().id().toString())) {
                count++;
            }
        }
        return count;
    }

    private interface Look {
        void at(OpenStore store) throws SQLException;
    }

    private void withStore(Look look) throws SQLException {
        session.close();
        try (var store = QuickVault.open(home)) {
            look.at(store);
        }
        session = QuickVault.session(home, clock);
    }

    private KeptCase kept(SavedScreening screening) {
        return session.retention().find(screening.caseId()).orElseThrow();
    }

    private SavedScreening screened(String alias) {
        var casework = new Casework(session, Shipped.rules(), clock);
        var begun = session.store().begin(newCase(alias), session.account().id());
        var answer = Answer.stated(new Value.Told("7"));
        session.store()
                .save(
                        begun.id(),
                        key("controller-nearby"),
                        answer,
                        summary(begun, clock.now()),
                        session.account().id());
        var danger =
                new DangerEntry(
                        begun.id(),
                        "violence-now",
                        Danger.Level.RED,
                        clock.now(),
                        Optional.empty());
        session.store().record(danger, session.account().id());
        casework.submit(reload(session.store(), begun));
        return begun;
    }

    private Retention retention() {
        return new Retention(session, clock);
    }

    private void theLogIsWhole() {
        var check = new Audit(session).check(List.of());
        while (check.report().isEmpty()) {
            check.step();
        }
        assertThat(check.report().get().faults()).isEmpty();
    }
}
