package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.reload;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.Accounts;
import org.shirube.casework.AgreementCounts;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditQuery;
import org.shirube.casework.Barrier;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Casework;
import org.shirube.casework.Decision;
import org.shirube.casework.NotAllowed;
import org.shirube.casework.Office;
import org.shirube.casework.OverrideReason;
import org.shirube.casework.Passphrase;
import org.shirube.casework.QueueCounts;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.QueueLine;
import org.shirube.casework.Rating;
import org.shirube.casework.ReviewCase;
import org.shirube.casework.ReviewState;
import org.shirube.casework.Reviewing;
import org.shirube.casework.Role;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Setting;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Shipped;
import org.shirube.scoring.Status;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Screening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Screenings that are handed in, judged, sent back and signed off in a real store by two people.
class StoredReviewsTest {

    private static final Rating OWN =
            new Rating(Conclusion.NOT_INDICATED, Status.SOME, Status.NONE, Status.NONE);
    private static final QuestionId NEAR = new QuestionId("controller-nearby");
    private static final QuestionId WISH = new QuestionId("wants-to-happen");

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private SavedScreening calm;
    private SavedScreening urgent;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        new Accounts(session).add("Hana", Set.of(Role.SUPERVISOR), typed());
        calm = handedIn("Calm", Screening.blank(clock.today()));
        var near = Screening.blank(clock.today());
        urgent = handedIn("Urgent", with(near, NEAR, new Value.YesNo(true)));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void the_worst_comes_first_and_the_counts_say_how_many() {
        assertThat(labels(QueueFilter.ALL)).containsExactly(urgent.label(), calm.label());
        assertThat(labels(QueueFilter.URGENT)).containsExactly(urgent.label());
        assertThat(labels(QueueFilter.UNDER_18)).hasSize(2);
        assertThat(labels(QueueFilter.RETURNED)).isEmpty();
        assertThat(reviewing().counts()).isEqualTo(new QueueCounts(2, 1, 2, 0, 0));
        assertThat(reviewing().queue(QueueFilter.ALL, 1, 5)).hasSize(1);
    }

    @Test
    void among_equals_who_has_waited_longer_comes_first() {
        var later = handedIn("Later", Screening.blank(clock.today()));
        assertThat(labels(QueueFilter.ALL))
                .containsExactly(urgent.label(), calm.label(), later.label());
        var wishing =
                handedIn(
                        "Wishing",
                        with(Screening.blank(clock.today()), WISH, new Value.Told("home")));
        assertThat(labels(QueueFilter.ALL))
                .containsExactly(urgent.label(), wishing.label(), calm.label(), later.label());
    }

    @Test
    void nobody_signs_off_their_own_screening_unless_the_office_has_one_person() {
        var found = found(calm);
        var agree = new Decision.Agree("");
        assertThat(reviewing().barrier(found, agree)).contains(Barrier.OWN_SCREENING);
        assertThatThrownBy(() -> reviewing().decide(found, agree)).isInstanceOf(NotAllowed.class);
        new Office(session).set(Setting.ONE_PERSON_OFFICE, Setting.YES);
        assertThat(reviewing().barrier(found, agree)).isEmpty();
        decided(calm, agree);
        assertThat(found(calm).state()).isEqualTo(ReviewState.SIGNED_OFF);
    }

    @Test
    void a_sign_off_is_sealed_with_the_hash_of_what_was_frozen_and_the_log_names_it() {
        asHana();
        decided(urgent, new Decision.Agree("Seen"));
        var signOff = found(urgent).signOff().orElseThrow();
        assertThat(signOff.hash().orElseThrow()).matches("[0-9a-f]{64}");
        assertThat(signOff.by()).isEqualTo(session.account().id());
        assertThat(new Audit(session).lines(AuditQuery.ALL, Long.MAX_VALUE, 20))
                .filteredOn(line -> line.entry().deed().action() == AuditAction.AGREED)
                .extracting(line -> line.entry().deed().detail())
                .containsExactly(signOff.hash().get());
        assertThat(labels(QueueFilter.ALL)).containsExactly(calm.label());
        assertThat(labels(QueueFilter.SIGNED_OFF)).containsExactly(urgent.label());
        decided(calm, new Decision.Agree(""));
        assertThat(found(calm).signOff().orElseThrow().hash()).isNotEqualTo(signOff.hash());
    }

    @Test
    void what_is_signed_off_is_opened_again_only_with_a_reason_and_nothing_is_forgotten() {
        asHana();
        var override = new Decision.Override(OWN, OverrideReason.WEIGHS_LESS, "Known to us");
        decided(calm, override);
        var found = found(calm);
        assertThat(reviewing().barrier(found, new Decision.Agree(""))).contains(Barrier.SIGNED_OFF);
        assertThatThrownBy(() -> reviewing().decide(found, new Decision.Reopen(" ")))
                .isInstanceOf(NotAllowed.class);
        decided(calm, new Decision.Reopen("New facts"));
        assertThat(found(calm).state()).isEqualTo(ReviewState.WAITING);
        assertThat(found(calm).events())
                .extracting(event -> event.decision())
                .containsExactly(override, new Decision.Reopen("New facts"));
        assertThat(found(calm).signOff()).isEmpty();
    }

    @Test
    void an_override_without_a_word_is_no_decision() {
        asHana();
        var mute = new Decision.Override(OWN, OverrideReason.OTHER, " ");
        assertThatThrownBy(() -> reviewing().decide(found(calm), mute))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_decides_about_what_has_changed_meanwhile_is_told_and_decides_nothing() {
        asHana();
        var seen = found(calm);
        decided(calm, new Decision.Refer("labour-bureau", ""));
        assertThat(reviewing().decide(seen, new Decision.Agree("")))
                .isEqualTo(new Saving.NotSaved(Saving.Reason.CHANGED_ELSEWHERE));
        assertThat(found(calm).state()).isEqualTo(ReviewState.WAITING);
        assertThat(found(calm).events()).hasSize(1);
    }

    @Test
    void questions_go_back_are_answered_or_explained_and_the_screening_comes_again() {
        asHana();
        decided(calm, new Decision.AskForMore(List.of(NEAR, WISH), "Please ask"));
        assertThat(labels(QueueFilter.ALL)).containsExactly(urgent.label());
        assertThat(labels(QueueFilter.SENT_BACK)).containsExactly(calm.label());
        asAiko();
        assertThat(session.store().cases(0, 9))
                .filteredOn(line -> line.caseId().equals(calm.caseId()))
                .extracting(CaseSummary::progress)
                .containsExactly(CaseSummary.Progress.IN_PROGRESS);
        assertThat(tasks()).containsExactly(false, false);
        answer(NEAR, new Value.Without(NonAnswer.NOT_ASKED));
        assertThat(tasks()).containsExactly(false, false);
        answer(NEAR, new Value.YesNo(false));
        assertThat(tasks()).containsExactly(true, false);
        casework().explain(calm.id(), WISH, "She left before I could");
        assertThat(tasks()).containsExactly(true, true);
        assertThat(casework().submit(reload(session.store(), calm)))
                .isInstanceOf(Saving.Saved.class);
        assertThat(reviewing().queue(QueueFilter.RETURNED, 0, 9))
                .extracting(QueueLine::label, QueueLine::asked, QueueLine::answered)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(calm.label(), 2, 2));
        assertThat(found(calm).changed()).containsExactly(AnswerKey.first(NEAR));
        assertThat(found(calm).tasks().getLast().whyNot()).contains("She left before I could");
    }

    @Test
    void who_rates_before_they_have_looked_rates_blind_and_sees_everything_afterwards() {
        asHana();
        var blind = reviewing().openBlind(calm.id()).orElseThrow();
        assertThat(blind.assessment()).isEmpty();
        assertThat(blind.events()).isEmpty();
        assertThat(reviewing().decide(blind, new Decision.Rated(OWN, "")))
                .isInstanceOf(Saving.Saved.class);
        assertThat(found(calm).assessment()).isPresent();
        assertThat(found(calm).events()).extracting(event -> event.blind()).containsExactly(true);
        decided(urgent, new Decision.Rated(OWN, ""));
        assertThat(found(urgent).events())
                .extracting(event -> event.blind())
                .containsExactly(false);
    }

    @Test
    void a_second_opinion_is_asked_of_somebody_who_may_review_and_waits_for_them() {
        var hana = reviewing().colleagues().getFirst();
        decided(calm, new Decision.SecondOpinion(hana.id(), "What do you think?"));
        var nobody = new Decision.SecondOpinion(new AccountId(java.util.UUID.randomUUID()), "");
        assertThatThrownBy(() -> reviewing().decide(found(calm), nobody))
                .isInstanceOf(NotAllowed.class);
        assertThat(reviewing().counts().mineToSecond()).isZero();
        asHana();
        assertThat(labels(QueueFilter.MINE_TO_SECOND)).containsExactly(calm.label());
        assertThat(reviewing().counts().mineToSecond()).isEqualTo(1);
        reviewing()
                .decide(
                        reviewing().openBlind(calm.id()).orElseThrow(),
                        new Decision.Rated(OWN, "Not so sure"));
        assertThat(labels(QueueFilter.MINE_TO_SECOND)).isEmpty();
        assertThat(found(calm).state()).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void the_own_view_of_whoever_screened_is_kept_and_the_newest_counts() {
        casework().state(calm.id(), Conclusion.PARTLY_INDICATED, "Afraid");
        casework().state(calm.id(), Conclusion.ALL_ELEMENTS_INDICATED, "Very afraid");
        assertThat(found(calm).view().orElseThrow().words()).isEqualTo("Very afraid");
        assertThat(casework().view(urgent.id())).isEmpty();
    }

    @Test
    void agreement_counts_the_last_sign_off_of_each_screening() {
        casework().state(calm.id(), Conclusion.PARTLY_INDICATED, "");
        asHana();
        decided(calm, new Decision.Agree(""));
        decided(calm, new Decision.Reopen("Again"));
        decided(calm, new Decision.Override(OWN, OverrideReason.NO_LINK, "No"));
        decided(urgent, new Decision.Agree(""));
        var tool = Conclusion.INSUFFICIENT_INFORMATION;
        assertThat(reviewing().agreement().lines())
                .containsExactlyInAnyOrder(
                        new AgreementCounts.Line(
                                2027,
                                1,
                                tool,
                                Optional.of(Conclusion.PARTLY_INDICATED),
                                Conclusion.NOT_INDICATED,
                                1),
                        new AgreementCounts.Line(2027, 1, tool, Optional.empty(), tool, 1));
    }

    @Test
    void who_has_looked_stands_in_the_line_and_who_looks_blind_does_not() {
        reviewing().openBlind(urgent.id());
        assertThat(line(urgent).seenBy()).isEmpty();
        found(urgent);
        assertThat(line(urgent).seenBy()).containsExactly(session.account().id());
    }

    private QueueLine line(SavedScreening of) {
        return reviewing().queue(QueueFilter.ALL, 0, 9).stream()
                .filter(line -> line.screening().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Boolean> tasks() {
        return casework().tasks(calm.id()).stream().map(task -> task.isDone()).toList();
    }

    private void answer(QuestionId question, Value value) {
        var saved = reload(session.store(), calm);
        var changed = saved.with(with(saved.content(), question, value));
        assertThat(casework().answered(changed, AnswerKey.first(question)))
                .isInstanceOf(Saving.Saved.class);
    }

    private static Screening with(Screening screening, QuestionId question, Value value) {
        return screening.with(screening.answers().with(key(question.id()), Answer.stated(value)));
    }

    private SavedScreening handedIn(String alias, Screening content) {
        var begun = casework().begin(alias, content);
        assertThat(casework().submit(begun)).isInstanceOf(Saving.Saved.class);
        return begun;
    }

    private List<String> labels(QueueFilter filter) {
        return reviewing().queue(filter, 0, 9).stream().map(QueueLine::label).toList();
    }

    private ReviewCase found(SavedScreening screening) {
        return reviewing().open(screening.id()).orElseThrow();
    }

    private void decided(SavedScreening screening, Decision decision) {
        assertThat(reviewing().decide(found(screening), decision)).isInstanceOf(Saving.Saved.class);
    }

    private void asHana() {
        session.close();
        session = QuickVault.session(QuickVault.in(home, clock).unlock("Hana", typed()));
        assertThat(session.account()).extracting(Account::name).isEqualTo("Hana");
    }

    private void asAiko() {
        session.close();
        session = QuickVault.session(home, clock);
    }

    private Casework casework() {
        return new Casework(session, Shipped.rules(), clock);
    }

    private Reviewing reviewing() {
        return new Reviewing(session, clock);
    }

    private static Passphrase typed() {
        return new Passphrase("another horse".toCharArray());
    }
}
