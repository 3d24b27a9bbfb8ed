package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditEntry;
import org.shirube.casework.AuditLine;
import org.shirube.casework.AuditQuery;
import org.shirube.casework.AuditReport;
import org.shirube.casework.CaseStore;
import org.shirube.casework.Clock;
import org.shirube.casework.Passphrase;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.vault.ScarceDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The log of an honest program: in good days, on full disks, after a crash, under a wrong clock.
class AuditLogTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    @TempDir private Path image;

    @Test
    void coming_and_going_and_who_tried_in_vain_are_entries() {
        var vault = QuickVault.in(home, clock);
        QuickVault.session(vault.create(QuickVault.NAME, QuickVault.passphrase())).close();
        vault.unlock("Aiko", new Passphrase("wrong".toCharArray()));
        vault.unlock("Somebody", new Passphrase("wrong".toCharArray()));
        try (var session =
                QuickVault.session(vault.unlock(QuickVault.NAME, QuickVault.passphrase()))) {
            assertThat(entries(session.store()))
                    .extracting(entry -> entry.deed().action())
                    .containsExactly(
                            AuditAction.KEY_INTRODUCED,
                            AuditAction.SIGNED_IN,
                            AuditAction.SIGNED_OUT,
                            AuditAction.SIGN_IN_FAILED,
                            AuditAction.SIGNED_IN);
            assertThat(entries(session.store()).get(3).deed().detail()).isEqualTo("2");
        }
    }

    @Test
    void an_answer_without_its_entry_is_no_answer() throws SQLException {
        QuickVault.session(home, clock).close();
        try (var open = QuickVault.open(home);
                var store = new JooqCaseStore(open, clock);
                var statement = open.connection().createStatement()) {
            var begun = store.begin(newCase("Linh"), open.account());
            statement.execute("alter table audit_entry rename to elsewhere");
            assertThat(save(store, begun, 1, open.account())).isInstanceOf(Saving.NotSaved.class);
            try (var again = open.connection().createStatement()) {
                again.execute("alter table elsewhere rename to audit_entry");
            }
            assertThat(Examples.reload(store, begun).content().answers().all()).isEmpty();
            assertThat(save(store, begun, 1, open.account())).isInstanceOf(Saving.Saved.class);
        }
    }

    @Test
    void a_change_that_is_refused_leaves_no_entry() {
        try (var session = QuickVault.session(home, clock)) {
            var me = session.account().id();
            var begun = session.store().begin(newCase("Linh"), me);
            session.store()
                    .submit(begun.id(), Assessments.example(), summary(begun, clock.now()), me);
            long before = session.store().audit().newest();
            assertThat(save(session.store(), begun, 1, me)).isInstanceOf(Saving.NotSaved.class);
            assertThat(session.store().audit().newest()).isEqualTo(before);
        }
    }

    @Test
    void a_clock_that_was_set_back_is_marked_and_changes_no_order() {
        var wrong = new SetClock();
        try (var session = QuickVault.session(home, wrong)) {
            var me = session.account().id();
            var begun = session.store().begin(newCase("Linh"), me);
            wrong.now = wrong.now.minusSeconds(3600);
            assertThat(save(session.store(), begun, 1, me)).isInstanceOf(Saving.Saved.class);
            wrong.now = wrong.now.plusSeconds(60);
            assertThat(save(session.store(), begun, 2, me)).isInstanceOf(Saving.Saved.class);
            var report = check(session);
            assertThat(report.faults()).isEmpty();
            assertThat(report.clockSetBack()).isEqualTo(1);
            assertThat(entries(session.store()))
                    .filteredOn(entry -> entry.statement().clockBack())
                    .extracting(AuditEntry::sequence)
                    .containsExactly(4L);
        }
    }

    @Test
    void the_files_as_a_killed_program_leaves_them_hold_a_whole_log() throws IOException {
        try (var session = QuickVault.session(home, clock)) {
            var me = session.account().id();
            var begun = session.store().begin(newCase("Linh"), me);
            for (int number = 0; number < 12; number++) {
                copyStore("head");
                save(session.store(), begun, number, me);
                copyStore("header", "header.copy", "cases.mv.db");
                expectWholeImage();
                copyStore("header", "header.copy", "cases.mv.db", "head");
                expectWholeImage();
            }
        }
    }

    @Test
    void a_program_that_finds_the_end_gone_while_it_is_open_says_so() throws SQLException {
        QuickVault.session(home, clock).close();
        try (var open = QuickVault.open(home);
                var store = new JooqCaseStore(open, clock);
                var statement = open.connection().createStatement()) {
            var begun = store.begin(newCase("Linh"), open.account());
            save(store, begun, 1, open.account());
            statement.execute("delete from audit_entry where sequence > 4");
            save(store, begun, 2, open.account());
            assertThat(entries(store))
                    .extracting(entry -> entry.deed().action())
                    .endsWith(AuditAction.END_LOST, AuditAction.ANSWERED);
        }
    }

    @Test
    @ResourceLock("scarce disk")
    void a_full_disk_hides_no_case_and_the_view_is_noted_as_soon_as_there_is_room() {
        ScarceDisk.mount();
        var vault = QuickVault.onScarceDisk(home, clock);
        try (var session =
                QuickVault.session(vault.create(QuickVault.NAME, QuickVault.passphrase()))) {
            var me = session.account().id();
            var first = session.store().begin(newCase("Linh"), me);
            session.store().begin(newCase("Minh"), me);
            ScarceDisk.fill(1L << 30, 0);
            assertThat(session.store().screening(first.id())).isPresent();
            ScarceDisk.clear();
            save(session.store(), first, 1, me);
            assertThat(entries(session.store()))
                    .extracting(entry -> entry.deed().action())
                    .endsWith(AuditAction.SCREENING_VIEWED, AuditAction.ANSWERED);
            assertThat(check(session).faults()).isEmpty();
        } finally {
            ScarceDisk.clear();
        }
    }

    @Test
    void the_log_is_read_page_by_page_and_filtered() {
        try (var session = QuickVault.session(home, clock)) {
            var me = session.account().id();
            var linh = session.store().begin(newCase("Linh"), me);
            var minh = session.store().begin(newCase("Minh"), me);
            for (int number = 0; number < 10; number++) {
                save(session.store(), number % 2 == 0 ? linh : minh, number, me);
            }
            var audit = new Audit(session);
            var page = audit.lines(AuditQuery.ALL, Long.MAX_VALUE, 4);
            assertThat(page)
                    .extracting(line -> line.entry().sequence())
                    .containsExactly(14L, 13L, 12L, 11L);
            assertThat(audit.lines(AuditQuery.ALL, 11, 4))
                    .extracting(line -> line.entry().sequence())
                    .containsExactly(10L, 9L, 8L, 7L);
            assertThat(page.getFirst().author()).contains(QuickVault.NAME);
            assertThat(page).extracting(AuditLine::caseLabel).contains(Optional.of(minh.label()));
            assertThat(numbers(audit, ofCase(linh.label())))
                    .containsExactly(13L, 11L, 9L, 7L, 5L, 3L);
            assertThat(numbers(audit, ofCase("XX-0000"))).isEmpty();
            var begun =
                    new AuditQuery(
                            Optional.of(me),
                            Optional.of(AuditAction.CASE_BEGUN),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            assertThat(numbers(audit, begun)).containsExactly(4L, 3L);
            assertThat(audit.authors()).containsEntry(me, QuickVault.NAME);
            var third = entries(session.store()).get(2).statement().at();
            var upToThird = period(Optional.empty(), Optional.of(third));
            assertThat(numbers(audit, upToThird)).containsExactly(2L, 1L);
            assertThat(numbers(audit, period(Optional.of(third), Optional.empty())))
                    .endsWith(4L, 3L);
        }
    }

    @Test
    void a_check_says_how_far_it_is_and_lets_others_write_meanwhile() {
        try (var session = QuickVault.session(home, clock)) {
            var me = session.account().id();
            var begun = session.store().begin(newCase("Linh"), me);
            for (int number = 0; number < 300; number++) {
                save(session.store(), begun, number % 20, me);
            }
            var check = new Audit(session).check(List.of());
            var progress = check.step();
            assertThat(progress.done()).isEqualTo(250);
            assertThat(progress.total()).isEqualTo(304);
            assertThat(check.report()).isEmpty();
            save(session.store(), begun, 1, me);
            while (check.report().isEmpty()) {
                progress = check.step();
            }
            assertThat(progress.done()).isEqualTo(305);
            assertThat(check.report().orElseThrow().faults()).isEmpty();
        }
    }

    private void copyStore(String... files) throws IOException {
        var folder = Files.createDirectories(image.resolve("store"));
        for (var file : files) {
            Files.write(
                    folder.resolve(file), Files.readAllBytes(home.resolve("store").resolve(file)));
        }
    }

    private void expectWholeImage() {
        try (var session = QuickVault.session(image, clock)) {
            assertThat(check(session).faults()).isEmpty();
        }
    }

    private static AuditReport check(Session session) {
        var check = new Audit(session).check(List.of());
        while (check.report().isEmpty()) {
            check.step();
        }
        return check.report().orElseThrow();
    }

    private static List<AuditEntry> entries(CaseStore store) {
        return store.audit().after(0, 1000);
    }

    private static List<Long> numbers(Audit audit, AuditQuery query) {
        return audit.lines(query, Long.MAX_VALUE, 100).stream()
                .map(line -> line.entry().sequence())
                .toList();
    }

    private static AuditQuery ofCase(String label) {
        return new AuditQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.of(label),
                Optional.empty(),
                Optional.empty());
    }

    private static AuditQuery period(Optional<Instant> from, Optional<Instant> until) {
        return new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), from, until);
    }

    private Saving save(
            CaseStore store, SavedScreening begun, int number, org.shirube.casework.AccountId me) {
        return store.save(
                begun.id(),
                key("question-" + number),
                Answer.stated(new Value.Count(number)),
                summary(begun, clock.now()),
                me);
    }

    /// A clock that somebody sets.
    private static final class SetClock implements Clock {

        private Instant now = Instant.parse("2027-02-03T04:05:06Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2027, 2, 3);
        }
    }
}
