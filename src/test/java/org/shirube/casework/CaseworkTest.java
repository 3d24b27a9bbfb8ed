package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Age;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Extent;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who may do what with cases, and what is written beside each answer.
class CaseworkTest {

    private static final AnswerKey NEARBY = AnswerKey.first(new QuestionId("controller-nearby"));

    private final RememberingStore store = new RememberingStore();

    private Casework as(Role... roles) {
        Account account = new Account(new AccountId(UUID.randomUUID()), "somebody", Set.of(roles));
        return new Casework(Sessions.of(account, store), Shipped.rules(), new StillClock());
    }

    private static SavedScreening screening(Screening content, Optional<Instant> submitted) {
        return new SavedScreening(
                new ScreeningId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                "KJ-4718",
                "",
                new AccountId(UUID.randomUUID()),
                StillClock.NOW,
                content,
                Optional.empty(),
                Extent.FULL,
                Shipped.rules().versions(),
                submitted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CASEWORKER    | LIST_CASES OPEN_CASE SCREEN SUBMIT_FOR_REVIEW RECORD_DANGER"
                        + " BACK_UP SELF_CHECK",
                "SUPERVISOR    | LIST_CASES OPEN_CASE RECORD_DANGER RESCORE READ_AUDIT BACK_UP"
                        + " SELF_CHECK RESTORE",
                "SHELTER_STAFF | LIST_CASES RECORD_DANGER BACK_UP SELF_CHECK",
                "ADMINISTRATOR | READ_AUDIT CHANGE_SETTINGS BACK_UP SELF_CHECK RESTORE"
            })
    void each_role_may_do_what_is_its_own_and_no_more(Role role, String operations) {
        Account account = new Account(new AccountId(UUID.randomUUID()), "a", Set.of(role));
        assertThat(EnumSet.allOf(Operation.class).stream().filter(account::may))
                .extracting(Enum::name)
                .containsExactly(operations.split(" ", -1));
    }

    @Test
    void several_roles_may_do_what_any_of_them_may() {
        Account account =
                new Account(
                        new AccountId(UUID.randomUUID()),
                        "a",
                        Set.of(Role.ADMINISTRATOR, Role.CASEWORKER));
        assertThat(account.may(Operation.SCREEN)).isTrue();
        assertThat(new Account(account.id(), "b", Set.of()).may(Operation.LIST_CASES)).isFalse();
    }

    @Test
    void who_may_not_reaches_no_store() {
        SavedScreening told = screening(Screening.blank(Shipped.TODAY), Optional.empty());
        List<Runnable> refused =
                List.of(
                        () -> as(Role.ADMINISTRATOR).cases(0, 10),
                        () -> as(Role.ADMINISTRATOR).caseCount(),
                        () -> as(Role.SHELTER_STAFF).open(told.caseId()),
                        () -> as(Role.SHELTER_STAFF).screening(told.id()),
                        () -> as(Role.SHELTER_STAFF).assessment(told.id()),
                        () -> as(Role.CASEWORKER).screeningCount(),
                        () -> as(Role.CASEWORKER).rescore(Rules.NOW, _ -> {}),
                        () -> as(Role.SUPERVISOR).begin("x"),
                        () -> as(Role.SUPERVISOR).answered(told, NEARBY),
                        () -> as(Role.SUPERVISOR).profiled(told),
                        () -> as(Role.SUPERVISOR).placed(told.id(), Optional.empty(), Extent.FULL),
                        () -> as(Role.SUPERVISOR).submit(told),
                        () -> as(Role.ADMINISTRATOR).dangers(told.id()));
        assertThat(refused)
                .allSatisfy(
                        call -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(call::run));
        assertThat(store.calls()).isEmpty();
    }

    @Test
    void nothing_changes_after_a_screening_was_submitted() {
        SavedScreening frozen =
                screening(Screening.blank(Shipped.TODAY), Optional.of(StillClock.NOW));
        Casework casework = as(Role.CASEWORKER);
        List<Runnable> refused =
                List.of(
                        () -> casework.answered(frozen, NEARBY),
                        () -> casework.profiled(frozen),
                        () -> casework.submit(frozen));
        assertThat(refused)
                .allSatisfy(
                        call -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(call::run));
        assertThat(store.calls()).isEmpty();
    }

    @Test
    void an_answer_is_written_with_the_case_as_it_then_stands() {
        Screening blank = Screening.blank(Shipped.TODAY);
        Screening told =
                blank.with(blank.answers().with(NEARBY, Answer.stated(new Value.YesNo(true))));
        as(Role.CASEWORKER).answered(screening(told, Optional.empty()), NEARBY);
        assertThat(store.calls()).containsExactly("save controller-nearby yes");
        CaseSummary.Result result = store.summary().orElseThrow().result();
        assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_INFORMATION);
        assertThat(result.danger()).contains(Danger.Level.RED);
        assertThat(store.summary().orElseThrow().changedAt()).isEqualTo(StillClock.NOW);
        assertThat(store.summary().orElseThrow().progress())
                .isEqualTo(CaseSummary.Progress.IN_PROGRESS);
    }

    @Test
    void an_answer_taken_back_is_removed() {
        Screening blank = Screening.blank(Shipped.TODAY);
        as(Role.CASEWORKER).answered(screening(blank, Optional.empty()), NEARBY);
        assertThat(store.calls()).containsExactly("remove controller-nearby");
        assertThat(store.summary().orElseThrow().result().danger()).isEmpty();
    }

    @Test
    void a_submitted_screening_is_frozen_with_its_assessment() {
        Screening blank = Screening.blank(Shipped.TODAY);
        as(Role.CASEWORKER).submit(screening(blank, Optional.empty()));
        assertThat(store.calls()).containsExactly("submit INSUFFICIENT_INFORMATION");
        assertThat(store.summary().orElseThrow().progress())
                .isEqualTo(CaseSummary.Progress.SUBMITTED);
    }

    @Test
    void a_screening_is_looked_at_with_the_age_of_today() {
        Age age =
                new Age.Born(
                        org.shirube.questionnaire.PartialDate.parse("2008-11-01").orElseThrow());
        var then = Shipped.TODAY.minusYears(1);
        Profile young = new Profile(age, age.minority(then), "", "", "titp", List.of());
        store.holds(screening(Screening.blank(then).with(young), Optional.empty()));
        Screening now =
                as(Role.CASEWORKER)
                        .screening(new ScreeningId(UUID.randomUUID()))
                        .orElseThrow()
                        .content();
        assertThat(young.minority()).isEqualTo(org.shirube.questionnaire.Minority.YES);
        assertThat(now.profile().minority()).isEqualTo(org.shirube.questionnaire.Minority.NO);
        assertThat(now.asOf()).isEqualTo(Shipped.TODAY);
    }

    @Test
    void a_passphrase_is_wiped_and_never_shown() {
        char[] typed = "correct horse".toCharArray();
        try (Passphrase passphrase = new Passphrase(typed)) {
            assertThat(passphrase.length()).isEqualTo(13);
            assertThat(passphrase).hasToString("a passphrase");
        }
        assertThat(typed).containsOnly('\0');
    }
}
