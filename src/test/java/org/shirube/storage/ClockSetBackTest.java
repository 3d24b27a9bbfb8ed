package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditReport;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Clock;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Danger;
import org.shirube.screening.Answer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The computer's clock is put right, by an hour or by years, while somebody works or overnight:
/// what came later stays later, nothing is lost, and the log says that the clock went back.
class ClockSetBackTest {

    private final SetClock clock = new SetClock();

    @TempDir private Path home;

    /// Stands still until it is set.
    private static final class SetClock implements Clock {

        private Instant now = Instant.parse("2027-06-01T09:00:00Z");

        private void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today() {
            return now.atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }

    @Test
    void the_newest_answer_is_the_one_given_last_whatever_the_clock_says() throws Exception {
        SavedScreening begun;
        try (var session = QuickVault.session(home, clock)) {
            begun = session.store().begin(newCase("Linh"), session.account().id());
            answer(session, begun, 1);
            clock.move(Duration.ofHours(-1));
            answer(session, begun, 2);
        }
        clock.move(Duration.ofDays(-3000));
        try (var session = QuickVault.session(home, clock)) {
            expectAnswer(session, begun, 2);
            answer(session, begun, 3);
            assertThat(session.store().cases(0, 10))
                    .extracting(CaseSummary::alias)
                    .containsExactly("Linh");
            assertThat(check(session).clockSetBack()).isEqualTo(2);
        }
        try (var open = QuickVault.open(home)) {
            assertThat(AllRows.of(open.connection()).get("answer_history"))
                    .extracting(row -> row.split("\\|", -1)[3])
                    .containsExactlyInAnyOrder("1", "2", "3");
        }
        try (var session = QuickVault.session(home, clock)) {
            expectAnswer(session, begun, 3);
        }
    }

    @Test
    void whatever_else_is_written_under_an_earlier_time_is_kept_too() {
        try (var session = QuickVault.session(home, clock)) {
            var me = session.account().id();
            var begun = session.store().begin(newCase("Linh"), me);
            session.store().record(danger(begun), me);
            clock.move(Duration.ofDays(-400));
            session.store().record(danger(begun), me);
            assertThat(session.store().dangers(begun.id())).hasSize(2);
            var later = session.store().begin(newCase("Minh"), me);
            var handedIn = summary(later, clock.now());
            assertThat(session.store().submit(later.id(), Assessments.example(), handedIn, me))
                    .isInstanceOf(Saving.Saved.class);
            assertThat(reload(session.store(), later).isSubmitted()).isTrue();
            assertThat(check(session).faults()).isEmpty();
        }
    }

    private DangerEntry danger(SavedScreening in) {
        return new DangerEntry(
                in.id(), "passport-held", Danger.Level.ORANGE, clock.now(), Optional.empty());
    }

    private void answer(Session session, SavedScreening in, int number) {
        var saving =
                session.store()
                        .save(
                                in.id(),
                                key("fee"),
                                Answer.stated(new Value.Count(number)),
                                summary(in, clock.now()),
                                session.account().id());
        assertThat(saving).isEqualTo(new Saving.Saved(clock.now(), number));
    }

    private static void expectAnswer(Session session, SavedScreening in, int number) {
        assertThat(reload(session.store(), in).content().answers().value(key("fee").question()))
                .contains(new Value.Count(number));
    }

    private static AuditReport check(Session session) {
        var check = new Audit(session).check(List.of());
        while (check.report().isEmpty()) {
            check.step();
        }
        assertThat(check.report().orElseThrow().faults()).isEmpty();
        return check.report().orElseThrow();
    }
}
