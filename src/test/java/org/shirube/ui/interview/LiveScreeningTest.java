package org.shirube.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.chosen;
import static org.shirube.ui.interview.Desk.id;
import static org.shirube.ui.interview.Desk.no;
import static org.shirube.ui.interview.Desk.yes;

import org.junit.jupiter.api.Test;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Handbook;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Basis;
import org.shirube.screening.Profile;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class LiveScreeningTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();

    private final Desk desk = new Desk(HANDBOOK);

    @Test
    void an_answer_is_in_the_store_as_it_was_given() {
        var live = desk.open();
        live.answer(id("papers-kept-by-others"), chosen("passport"));
        live.annotate(id("papers-kept-by-others"), answer -> answer.withBasis(Basis.DOCUMENT));
        assertThat(desk.kept().content().answers()).isEqualTo(live.saved().content().answers());
        assertThat(live.unsaved().status()).isInstanceOf(Unsaved.Written.class);
    }

    @Test
    void nothing_is_saved_before_the_store_says_so() {
        var disk = new HeldBack();
        var live = desk.open(disk);
        disk.letAll();
        live.answer(id("paid-anyone-for-the-job"), yes());
        assertThat(live.standing().answer(id("paid-anyone-for-the-job"))).isPresent();
        assertThat(live.unsaved().status()).isEqualTo(new Unsaved.Writing(1));
        disk.letAll();
        assertThat(live.unsaved().status()).isInstanceOf(Unsaved.Written.class);
    }

    @Test
    void what_could_not_be_written_stays_in_the_queue_until_it_is() {
        var live = desk.open();
        desk.store().fail(Saving.Reason.DISK_FULL);
        live.answer(id("paid-anyone-for-the-job"), yes());
        live.answer(id("paid-anyone-for-the-job"), no());
        assertThat(live.unsaved().status())
                .isEqualTo(new Unsaved.Failed(Saving.Reason.DISK_FULL, 1));
        desk.store().recover();
        live.unsaved().tryAgain();
        assertThat(live.unsaved().things()).isEmpty();
        assertThat(desk.kept().content().answers().value(id("paid-anyone-for-the-job")))
                .isEqualTo(no());
    }

    @Test
    void leaving_waits_for_the_disk_and_is_refused_while_something_is_not_on_it() {
        var disk = new HeldBack();
        var live = desk.open(disk);
        disk.letAll();
        var left = new AtomicInteger();
        live.answer(id("paid-anyone-for-the-job"), yes());
        live.unsaved().whenWritten(left::incrementAndGet);
        assertThat(left).hasValue(0);
        disk.letAll();
        assertThat(left).hasValue(1);
        desk.store().fail(Saving.Reason.STORE_LOST);
        live.answer(id("paid-anyone-for-the-job"), no());
        live.unsaved().whenWritten(left::incrementAndGet);
        disk.letAll();
        assertThat(left).hasValue(1);
    }

    @Test
    void undo_takes_back_the_last_change_and_then_the_one_before() {
        var live = desk.open();
        live.answer(id("paid-anyone-for-the-job"), yes());
        live.answer(id("paid-anyone-for-the-job"), no());
        assertThat(live.undo()).contains(id("paid-anyone-for-the-job"));
        assertThat(live.saved().content().answers().value(id("paid-anyone-for-the-job")))
                .isEqualTo(yes());
        live.undo();
        assertThat(desk.kept().content().answers().all()).isEmpty();
        assertThat(live.undo()).isEmpty();
    }

    @Test
    void a_changed_gate_keeps_the_answers_that_it_closes() {
        var live = desk.open();
        live.profile(Desk.intern());
        live.answer(id("papers-kept-by-others"), chosen("passport"));
        live.answer(id("passport-kept-by"), chosen("broker"));
        live.answer(id("papers-kept-by-others"), chosen("none"));
        assertThat(live.standing().journey().noLongerAsked())
                .containsExactly(AnswerKey.first(id("passport-kept-by")));
        assertThat(desk.kept().content().answers().value(id("passport-kept-by"))).isPresent();
    }

    @Test
    void a_person_who_may_be_a_child_is_not_asked_sexual_questions_and_loses_no_answer() {
        var live = desk.open();
        live.profile(Desk.intern());
        live.answer(id("unwanted-sexual-behaviour"), chosen("none"));
        live.profile(Profile.UNKNOWN);
        assertThat(live.standing().journey().page(id("unwanted-sexual-behaviour"))).isEmpty();
        assertThat(live.standing().journey().noLongerAsked())
                .contains(AnswerKey.first(id("unwanted-sexual-behaviour")));
    }

    @Test
    void the_first_showing_of_a_danger_is_written_down_once() {
        var live = desk.open();
        live.answer(id("controller-nearby"), yes());
        live.answer(id("controller-nearby"), no());
        live.answer(id("controller-nearby"), yes());
        desk.open();
        assertThat(desk.store().dangers(live.saved().id()))
                .extracting(DangerEntry::trigger)
                .containsExactly("feared-person-nearby");
    }

    @Test
    void what_was_done_about_a_danger_is_kept_and_found_again() {
        var live = desk.open();
        live.answer(id("controller-nearby"), yes());
        Danger danger = live.standing().dangers().getFirst();
        live.dangerLog().done(danger, "Met again in the library");
        assertThat(desk.open().dangerLog().done(danger))
                .map(DangerEntry.Done::what)
                .contains("Met again in the library");
    }

    @Test
    void a_note_to_a_question_that_was_not_asked_says_so() {
        var live = desk.open();
        live.annotate(id("paid-anyone-for-the-job"), answer -> answer.withNote("later"));
        Optional<Answer> answer = live.standing().answer(id("paid-anyone-for-the-job"));
        assertThat(answer).map(Answer::value).contains(new Value.Without(NonAnswer.NOT_ASKED));
    }

    @Test
    void coverage_grows_with_what_was_put_and_never_falls_back_when_follow_ups_unfold() {
        var live = desk.open();
        live.profile(Desk.intern());
        var coverage = new Coverage(HANDBOOK.rulebook());
        double before = coverage.of(live.standing()).get("means");
        live.answer(id("papers-kept-by-others"), chosen("passport"));
        double after = coverage.of(live.standing()).get("means");
        assertThat(after).isGreaterThan(before);
        live.answer(
                id("said-something-bad-would-happen"),
                Optional.of(new Value.Without(NonAnswer.NOT_SAFE_TO_ASK)));
        assertThat(coverage.of(live.standing()).get("means")).isEqualTo(after);
    }
}
