package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Access;
import org.shirube.casework.CaseReferral;
import org.shirube.casework.Casework;
import org.shirube.casework.DueReferral;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.Filing;
import org.shirube.casework.History;
import org.shirube.casework.HistoryKind;
import org.shirube.casework.HistoryLine;
import org.shirube.casework.Recipient;
import org.shirube.casework.ReferralBarrier;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralDeed;
import org.shirube.casework.ReferralId;
import org.shirube.casework.ReferralState;
import org.shirube.casework.Referring;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.ReferralRule.Consent;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Age;
import org.shirube.screening.Answers;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Referrals of a case in a real store: from a suggestion to its end.
class StoredReferralsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final ReferralDeed YES = said(ReferralConsent.YES);
    private static final ReferralDeed SENT =
            new ReferralDeed.Sent(Optional.of(DAY.plusDays(7)), "", "Rang the desk");
    private static final Recipient UNION = Recipient.named("Union of the hill");
    private static final Recipient CHILD =
            new Recipient(Optional.of("child"), "Child Guidance Centre", Consent.LAW);
    private static final Recipient POLICE =
            new Recipient(Optional.of("police-emergency"), "Police", Consent.NOT_WHEN_LIFE_AT_RISK);

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private SavedScreening linh;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        linh = begin(Answers.NONE, new Age.Band(20, 29));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_referral_goes_from_prepared_over_sent_and_accepted_to_closed() {
        var id = prepared(UNION);
        assertThat(only().state()).isEqualTo(ReferralState.PREPARED);
        assertThat(only().screening()).contains(linh.id());
        go(id, YES);
        go(id, SENT);
        assertThat(only().due()).contains(DAY.plusDays(7));
        assertThat(only().isOverdue(DAY.plusDays(7))).isFalse();
        assertThat(only().isOverdue(DAY.plusDays(8))).isTrue();
        go(id, new ReferralDeed.Accepted("They have a bed"));
        assertThat(only().due()).isEmpty();
        var handed = new ReferralDeed.Handed(List.of("contract.pdf"), "", "Her story");
        go(id, handed);
        go(id, new ReferralDeed.Closed("Moved in"));
        reopenStore();
        assertThat(only().state()).isEqualTo(ReferralState.CLOSED);
        assertThat(only().to()).isEqualTo(UNION);
        assertThat(only().steps())
                .extracting(step -> step.deed())
                .containsExactly(
                        new ReferralDeed.Prepared("why"),
                        YES,
                        SENT,
                        new ReferralDeed.Accepted("They have a bed"),
                        handed,
                        new ReferralDeed.Closed("Moved in"));
    }

    @Test
    void nobody_is_told_without_a_yes_to_this_very_recipient() {
        var other = prepared(Recipient.named("Another house"));
        go(other, YES);
        var id = prepared(UNION);
        assertThat(tried(id, SENT)).isEqualTo(barred(ReferralBarrier.NO_CONSENT));
        for (var answer :
                List.of(
                        ReferralConsent.NO,
                        ReferralConsent.NOT_ASKED,
                        ReferralConsent.NOT_SAFE_TO_ASK)) {
            go(id, said(answer));
            assertThat(tried(id, SENT)).isEqualTo(barred(ReferralBarrier.NO_CONSENT));
        }
        var handed = new ReferralDeed.Handed(List.of(), "", "Her name");
        assertThat(tried(id, handed)).isEqualTo(barred(ReferralBarrier.NO_CONSENT));
        go(id, YES);
        go(id, SENT);
        go(id, said(ReferralConsent.NO));
        assertThat(tried(id, handed)).isEqualTo(barred(ReferralBarrier.NO_CONSENT));
    }

    @Test
    void a_reason_alone_opens_nothing_where_the_rule_asks_for_consent() {
        var id = prepared(UNION);
        assertThat(tried(id, without("It is urgent")))
                .isEqualTo(barred(ReferralBarrier.NO_CONSENT));
        var police = prepared(POLICE);
        assertThat(tried(police, without("It is urgent")))
                .isEqualTo(barred(ReferralBarrier.NO_CONSENT));
    }

    @Test
    void where_life_is_at_risk_the_police_are_told_with_a_reason() {
        linh = begin(told("treated-at-work-or-home", "hit-or-hurt"), new Age.Band(20, 29));
        assertThat(referring().isExcepted(linh.caseId(), POLICE)).isFalse();
        linh = begin(violenceNow(), new Age.Band(20, 29));
        assertThat(referring().isExcepted(linh.caseId(), POLICE)).isTrue();
        var id = prepared(POLICE);
        assertThat(tried(id, SENT)).isEqualTo(barred(ReferralBarrier.NO_REASON));
        go(id, without("He is at the door"));
        assertThat(only().steps().getLast().deed().reason()).isEqualTo("He is at the door");
    }

    @Test
    void of_a_child_the_centre_is_told_with_a_reason_and_of_an_adult_it_is_not() {
        assertThat(referring().isExcepted(linh.caseId(), CHILD)).isFalse();
        linh = begin(Answers.NONE, new Age.Band(16, 17));
        var id = prepared(CHILD);
        go(id, said(ReferralConsent.NO));
        assertThat(tried(id, SENT)).isEqualTo(barred(ReferralBarrier.NO_REASON));
        go(id, without("Child Welfare Act, Article 25"));
        assertThat(only().state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void what_was_said_without_need_is_not_kept() {
        var id = prepared(UNION);
        go(id, YES);
        go(id, without("not needed"));
        assertThat(only().steps().getLast().deed().reason()).isEmpty();
    }

    @Test
    void a_wrong_step_is_taken_back_and_stays_among_the_steps() {
        var id = prepared(UNION);
        go(id, YES);
        go(id, SENT);
        go(id, new ReferralDeed.Refused("by mistake"));
        takeBack(id);
        assertThat(only().state()).isEqualTo(ReferralState.SENT);
        assertThat(only().due()).contains(DAY.plusDays(7));
        assertThat(only().steps()).hasSize(4);
        assertThat(only().steps().getLast().stands()).isFalse();
        takeBack(id);
        takeBack(id);
        assertThat(only().isAgreed()).isFalse();
        assertThat(only().last()).isEmpty();
        assertThat(referring().takeBack(id, only().version()))
                .isEqualTo(new Referring.Outcome.NotWritten(Saving.Reason.CHANGED_ELSEWHERE));
    }

    @Test
    void steps_follow_each_other_in_order() {
        var id = prepared(UNION);
        assertThat(tried(id, new ReferralDeed.Accepted("")))
                .isEqualTo(barred(ReferralBarrier.NOT_NOW));
        go(id, new ReferralDeed.Withdrawn("She does not want it"));
        for (var deed : List.of(YES, SENT, new ReferralDeed.Closed(""))) {
            assertThat(tried(id, deed)).isEqualTo(barred(ReferralBarrier.NOT_NOW));
        }
        assertThat(tried(prepared(UNION), new ReferralDeed.Handed(List.of(), "", " ")))
                .isEqualTo(barred(ReferralBarrier.NO_WORDS));
    }

    @Test
    void of_two_who_go_on_at_the_same_time_the_later_is_told() {
        var id = prepared(UNION);
        int version = only().version();
        referring().go(id, version, YES, DAY);
        assertThat(referring().go(id, version, said(ReferralConsent.NO), DAY))
                .isEqualTo(new Referring.Outcome.NotWritten(Saving.Reason.CHANGED_ELSEWHERE));
        assertThat(only().isAgreed()).isTrue();
    }

    @Test
    void answers_that_are_due_are_found_over_all_cases_sealed_ones_for_those_named() {
        var first = sent(DAY.plusDays(2));
        var label = linh.label();
        linh = begin(Answers.NONE, new Age.Band(20, 29));
        var second = sent(DAY.plusDays(1));
        new Access(session).seal(linh.caseId(), Set.of());
        linh = begin(Answers.NONE, new Age.Band(20, 29));
        sent(DAY.plusDays(9));
        assertThat(referring().due(DAY.plusDays(2)))
                .extracting(DueReferral::id)
                .containsExactly(second, first);
        assertThat(referring().due(DAY.plusDays(2)).getLast().label()).isEqualTo(label);
        new Filing(session).archive(first.caseId());
        assertThat(referring().due(DAY.plusDays(2)))
                .extracting(DueReferral::id)
                .containsExactly(second);
    }

    @Test
    void a_sealed_case_goes_on_and_shows_nothing_in_the_open_store() throws SQLException {
        var id = prepared(UNION);
        new Access(session).seal(linh.caseId(), Set.of());
        go(id, YES);
        go(id, SENT);
        assertThat(only().state()).isEqualTo(ReferralState.SENT);
        session.close();
        assertThat(rows()).noneMatch(row -> row.contains("Union of the hill"));
        session = QuickVault.session(home, clock);
        new Access(session).unseal(linh.caseId());
        assertThat(only().steps()).hasSize(3);
    }

    @Test
    void an_erased_case_leaves_none_behind() throws SQLException {
        go(prepared(UNION), YES);
        session.retention().erase(Set.of(linh.caseId()), ErasureReason.NO_LONGER_NEEDED);
        session.close();
        assertThat(rows()).noneMatch(row -> row.contains("Union of the hill"));
        session = QuickVault.session(home, clock);
    }

    @Test
    void the_timeline_names_the_recipient() {
        go(prepared(UNION), YES);
        assertThat(new History(session).page(linh.caseId(), Set.of(HistoryKind.REFERRAL), 99, 9))
                .extracting(HistoryLine::subject)
                .containsExactly("Union of the hill", "Union of the hill");
    }

    private static ReferralDeed said(ReferralConsent answer) {
        return new ReferralDeed.Asked(
                answer, Optional.of(ReferralConsent.Way.SAID), "Aiko", "Name and papers");
    }

    private static ReferralDeed without(String reason) {
        return new ReferralDeed.Sent(Optional.empty(), reason, "");
    }

    private static Referring.Outcome barred(ReferralBarrier barrier) {
        return new Referring.Outcome.Barred(barrier);
    }

    private static Answers told(String question, String option) {
        return Answers.NONE.with(new QuestionId(question), new Value.Chosen(List.of(option)));
    }

    private static Answers violenceNow() {
        return told("treated-at-work-or-home", "hit-or-hurt")
                .with(new QuestionId("violence-last-time"), new Value.Chosen(List.of("today")));
    }

    private SavedScreening begin(Answers answers, Age age) {
        var who = new Profile(age, age.minority(clock.today()), "female", "VNM", "titp", List.of());
        return new Casework(session, Shipped.rules(), clock)
                .begin("Linh", Screening.blank(clock.today()).with(who).with(answers));
    }

    private ReferralId sent(LocalDate due) {
        var id = prepared(UNION);
        go(id, YES);
        go(id, new ReferralDeed.Sent(Optional.of(due), "", ""));
        return id;
    }

    private ReferralId prepared(Recipient to) {
        var id = new ReferralId(linh.caseId(), UUID.randomUUID());
        assertThat(referring().prepare(id, to, Optional.of(linh.id()), "why"))
                .isEqualTo(new Referring.Outcome.Written(1));
        return id;
    }

    private void go(ReferralId id, ReferralDeed deed) {
        assertThat(tried(id, deed)).isInstanceOf(Referring.Outcome.Written.class);
    }

    private Referring.Outcome tried(ReferralId id, ReferralDeed deed) {
        return referring().go(id, now(id).version(), deed, DAY);
    }

    private void takeBack(ReferralId id) {
        assertThat(referring().takeBack(id, now(id).version()))
                .isInstanceOf(Referring.Outcome.Written.class);
    }

    private CaseReferral now(ReferralId id) {
        return session.folder().referrals().find(id).orElseThrow();
    }

    private CaseReferral only() {
        return referring().of(linh.caseId()).getFirst();
    }

    private void reopenStore() {
        session.close();
        session = QuickVault.session(home, clock);
    }

    private List<String> rows() throws SQLException {
        return QuickVault.rows(home, QuickVault.NAME, QuickVault.PASSPHRASE.toCharArray());
    }

    private Referring referring() {
        return new Referring(session, Shipped.rules(), clock);
    }
}
