package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Access;
import org.shirube.casework.AccountId;
import org.shirube.casework.Accounts;
import org.shirube.casework.Agenda;
import org.shirube.casework.Casework;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Decision;
import org.shirube.casework.Filing;
import org.shirube.casework.FollowUps;
import org.shirube.casework.NotAllowed;
import org.shirube.casework.Passphrase;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.Retention;
import org.shirube.casework.Reviewing;
import org.shirube.casework.Role;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Sealing;
import org.shirube.casework.Session;
import org.shirube.casework.Today;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Shipped;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Screening;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What needs somebody today, in a real store, for several people who come and go.
class StoredAgendaTest {

    private static final String BEN = "Ben";
    private static final String SHELTER = "Sato";
    private static final String OFFICE = "Oda";

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        add(BEN, Role.SUPERVISOR, Role.CASEWORKER);
        add(SHELTER, Role.SHELTER_STAFF);
        add(OFFICE, Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void an_empty_office_has_nothing_to_do() {
        assertThat(agenda().isEmpty()).isTrue();
    }

    @Test
    void what_was_begun_is_to_be_gone_on_with_by_who_began_it_where_it_was_left() {
        var first = casework().begin("Linh");
        var second = casework().begin("Mai");
        var page = new QuestionId("controller-nearby");
        casework().placed(second.id(), Optional.of(page), second.extent());
        assertThat(agenda().unfinished().lines())
                .extracting(line -> line.of().alias())
                .containsExactly("Mai", "Linh");
        assertThat(agenda().unfinished().lines().getFirst().page()).contains(page);
        casework().submit(first);
        assertThat(agenda().unfinished().lines()).hasSize(1);
        signIn(BEN);
        assertThat(agenda().unfinished().isEmpty()).isTrue();
    }

    @Test
    void what_was_sent_back_comes_first_with_how_much_is_open() {
        var begun = casework().begin("Linh");
        casework().submit(begun);
        signIn(BEN);
        assertThat(agenda().queue().orElseThrow().waiting()).isEqualTo(1);
        assertThat(agenda().queue().orElseThrow().longest()).isPresent();
        sendBack(begun);
        assertThat(agenda().queue().orElseThrow())
                .isEqualTo(new Agenda.Queue(0, 0, Optional.empty()));
        assertThat(agenda().sentBack().isEmpty()).isTrue();
        signIn(QuickVault.NAME);
        assertThat(agenda().sentBack().lines())
                .extracting(Agenda.Unfinished::screening, Agenda.Unfinished::open)
                .containsExactly(tuple(begun.id(), 1));
        assertThat(agenda().unfinished().isEmpty()).isTrue();
    }

    @Test
    void a_red_danger_comes_before_an_orange_one_and_what_was_done_about_it_last() {
        danger("Orange", "pressed-to-leave-work-or-japan");
        var red = danger("Red", "controller-nearby");
        casework().begin("Calm");
        assertThat(dangers()).containsExactly("Red", "Orange");
        assertThat(agenda().dangers().all()).isEqualTo(2);
        note(red, Danger.Level.RED, Optional.empty());
        assertThat(agenda().dangers().lines().getFirst().triggers()).containsExactly("near");
        note(red, Danger.Level.RED, Optional.of(new DangerEntry.Done("went out", now())));
        assertThat(dangers()).containsExactly("Orange", "Red");
        assertThat(agenda().dangers().lines().getLast().done()).isTrue();
    }

    @Test
    void a_case_that_is_put_away_or_closed_needs_nobody_until_it_is_brought_back() {
        var red = danger("Red", "controller-nearby");
        dated("Dated", "permit-expires-on", clock.today().plusDays(3).toString());
        new Filing(session).archive(red.caseId());
        assertThat(agenda().dangers().isEmpty()).isTrue();
        assertThat(agenda().unfinished().lines()).hasSize(1);
        new Filing(session).bringBack(red.caseId());
        assertThat(dangers()).containsExactly("Red");
        new Retention(session, clock).close(red.caseId(), false);
        assertThat(agenda().dangers().isEmpty()).isTrue();
        new Retention(session, clock).reopen(red.caseId());
        assertThat(dangers()).containsExactly("Red");
    }

    @Test
    void days_by_law_come_thirty_days_ahead_the_soonest_first_and_follow_the_answers() {
        dated("Late", "permit-expires-on", clock.today().plusDays(31).toString());
        dated("Soon", "permit-expires-on", clock.today().plusDays(30).toString());
        var now = dated("Now", "permit-expires-on", clock.today().toString());
        assertThat(coming()).containsExactly("Now period-of-stay", "Soon period-of-stay");
        var later = with(now, "permit-expires-on", clock.today().plusDays(40).toString());
        casework().answered(later, AnswerKey.first(new QuestionId("permit-expires-on")));
        assertThat(coming()).containsExactly("Soon period-of-stay");
        assertThat(agenda().coming().lines().getFirst().exact()).isTrue();
    }

    @Test
    void what_an_earlier_screening_was_told_stands_until_it_is_told_anew() {
        var first = dated("Linh", "permit-expires-on", clock.today().plusDays(3).toString());
        casework().submit(first);
        var again = casework().screenAgain(first.caseId()).orElseThrow();
        assertThat(coming()).containsExactly("Linh period-of-stay");
        var anew = with(again, "permit-expires-on", clock.today().plusDays(9).toString());
        casework().answered(anew, AnswerKey.first(new QuestionId("permit-expires-on")));
        assertThat(agenda().coming().lines())
                .extracting(Agenda.Coming::day)
                .containsExactly(clock.today().plusDays(9));
    }

    @Test
    void what_is_due_is_there_for_whom_it_is_meant_or_for_everybody() {
        var begun = casework().begin("Linh");
        var ups = new FollowUps(session);
        ups.add(begun.caseId(), "call the clinic", clock.today(), Optional.empty());
        ups.add(begun.caseId(), "write to Ben", clock.today().minusDays(1), Optional.of(id(BEN)));
        ups.add(begun.caseId(), "tomorrow", clock.today().plusDays(1), Optional.empty());
        assertThat(toDo()).containsExactly("call the clinic");
        signIn(BEN);
        assertThat(toDo()).containsExactly("write to Ben", "call the clinic");
        var line = agenda().toDo().lines().getFirst();
        assertThat(line.followUp().isOverdue(clock.today())).isTrue();
        new FollowUps(session).done(line.followUp().id(), 1);
        assertThat(toDo()).containsExactly("call the clinic");
        assertThat(new FollowUps(session).done(line.followUp().id(), 1))
                .isEqualTo(new Saving.NotSaved(Saving.Reason.CHANGED_ELSEWHERE));
        new FollowUps(session).undone(line.followUp().id(), 2);
        assertThat(toDo()).containsExactly("write to Ben", "call the clinic");
    }

    @Test
    void shelter_staff_see_what_they_are_assigned_to_and_nothing_else() {
        var theirs = danger("Theirs", "controller-nearby");
        var other = danger("Other", "controller-nearby");
        new Access(session).assign(theirs.caseId(), id(SHELTER));
        var ups = new FollowUps(session);
        ups.add(theirs.caseId(), "bring clothes", clock.today(), Optional.empty());
        ups.add(other.caseId(), "call", clock.today(), Optional.empty());
        signIn(SHELTER);
        assertThat(dangers()).containsExactly("Theirs");
        assertThat(toDo()).containsExactly("bring clothes");
        assertThat(agenda().queue()).isEmpty();
        assertThat(new FollowUps(session).of(theirs.caseId())).hasSize(1);
        assertThatThrownBy(() -> new FollowUps(session).of(other.caseId()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_looks_after_the_office_sees_no_case() {
        danger("Red", "controller-nearby");
        signIn(OFFICE);
        assertThat(agenda().isEmpty()).isTrue();
        assertThat(agenda().queue()).isEmpty();
    }

    @Test
    void a_sealed_case_needs_those_who_were_named_and_is_not_there_for_others() {
        var red = danger("Red", "controller-nearby");
        dated("Open", "permit-expires-on", clock.today().plusDays(5).toString());
        var sealed = dated("Dated", "permit-expires-on", clock.today().plusDays(2).toString());
        new FollowUps(session).add(sealed.caseId(), "meet", clock.today(), Optional.empty());
        for (var each : List.of(red, sealed)) {
            assertThat(new Access(session).seal(each.caseId(), Set.of()))
                    .isInstanceOf(Sealing.Sealed.class);
        }
        assertThat(dangers()).containsExactly("Red");
        assertThat(coming()).containsExactly("Dated period-of-stay", "Open period-of-stay");
        assertThat(toDo()).containsExactly("meet");
        assertThat(agenda().unfinished().all()).isEqualTo(3);
        note(red, Danger.Level.RED, Optional.of(new DangerEntry.Done("went out", now())));
        assertThat(agenda().dangers().lines().getFirst().done()).isTrue();
        signIn(BEN);
        assertThat(dangers()).isEmpty();
        assertThat(coming()).containsExactly("Open period-of-stay");
        assertThat(toDo()).isEmpty();
    }

    @Test
    void no_more_than_a_page_is_shown_and_how_many_there_are() {
        for (int each = 0; each < 13; each++) {
            danger("Red " + each, "controller-nearby");
        }
        assertThat(agenda().dangers().lines()).hasSize(10);
        assertThat(agenda().dangers().all()).isEqualTo(13);
        assertThat(agenda().dangers().more()).isEqualTo(3);
        assertThat(agenda().unfinished().all()).isEqualTo(13);
    }

    private void sendBack(SavedScreening begun) {
        var reviewing = new Reviewing(session, clock);
        assertThat(reviewing.queue(QueueFilter.ALL, 0, 5)).hasSize(1);
        var found = reviewing.open(begun.id()).orElseThrow();
        var asked = new Decision.AskForMore(List.of(new QuestionId("controller-nearby")), "");
        assertThat(reviewing.decide(found, asked)).isInstanceOf(Saving.Saved.class);
    }

    /// Begun with an answer that shows a danger, or one that shows itself after it was taken.
    private SavedScreening danger(String alias, String what) {
        var blank = Screening.blank(clock.today());
        var answers = blank.answers();
        var told =
                what.equals("controller-nearby")
                        ? answers.with(new QuestionId(what), new Value.YesNo(true))
                        : answers.with(
                                new QuestionId(what), new Value.Chosen(List.of("made-to-sign")));
        return casework().begin(alias, blank.with(told));
    }

    private SavedScreening dated(String alias, String question, String day) {
        var blank = Screening.blank(clock.today());
        return casework().begin(alias, blank.with(answered(blank, question, day)));
    }

    private static SavedScreening with(SavedScreening begun, String question, String day) {
        return begun.with(begun.content().with(answered(begun.content(), question, day)));
    }

    private static Answers answered(Screening content, String question, String day) {
        return content.answers()
                .with(
                        new QuestionId(question),
                        new Value.Day(PartialDate.parse(day).orElseThrow()));
    }

    private void note(SavedScreening of, Danger.Level level, Optional<DangerEntry.Done> done) {
        var shown = Instant.parse("2026-11-20T01:00:00Z");
        casework().record(new DangerEntry(of.id(), "near", level, shown, done));
    }

    private Instant now() {
        return Instant.parse("2026-11-20T02:00:00Z");
    }

    private List<String> dangers() {
        return agenda().dangers().lines().stream().map(line -> line.of().alias()).toList();
    }

    private List<String> coming() {
        return agenda().coming().lines().stream()
                .map(line -> line.of().alias() + " " + line.deadline())
                .toList();
    }

    private List<String> toDo() {
        return agenda().toDo().lines().stream().map(line -> line.followUp().what()).toList();
    }

    private Agenda agenda() {
        return new Today(session, clock).agenda();
    }

    private Casework casework() {
        return new Casework(session, Shipped.rules(), clock);
    }

    private void add(String name, Role... roles) {
        new Accounts(session).add(name, Set.of(roles), typed(name));
    }

    private AccountId id(String name) {
        return session.accounts().all().stream()
                .map(known -> known.account())
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void signIn(String name) {
        session.close();
        var passphrase = name.equals(QuickVault.NAME) ? QuickVault.PASSPHRASE : name;
        session = QuickVault.session(QuickVault.in(home, clock).unlock(name, typed(passphrase)));
    }

    private static Passphrase typed(String text) {
        return new Passphrase(text.toCharArray());
    }
}
