package org.shirube.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.chosen;
import static org.shirube.ui.interview.Desk.id;
import static org.shirube.ui.interview.Desk.no;
import static org.shirube.ui.interview.Desk.yes;

import org.junit.jupiter.api.Test;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Handbook;
import org.shirube.screening.Age;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

class WizardModelTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();
    private static final int FIELDS_OF_THE_PERSON = 5;

    private final Desk desk = new Desk(HANDBOOK);
    private final LiveScreening live = desk.open();
    private final WizardModel model = new WizardModel(live);

    @Test
    void with_every_gate_answered_no_an_intern_is_put_at_most_45_questions() {
        live.profile(Desk.intern());
        Set<String> seen = new HashSet<>();
        do {
            model.drawn();
            model.goOn();
            if (model.step() instanceof Step.Asking asking) {
                asking.page().questions().forEach(question -> close(question, seen));
                if (model.step() instanceof Step.Asking now) {
                    now.page().questions().forEach(question -> close(question, seen));
                }
            }
        } while (model.skip());
        System.out.println("questions with every gate no: " + seen.size() + " + 5");
        assertThat(seen.size() + FIELDS_OF_THE_PERSON).isLessThanOrEqualTo(45);
    }

    private void close(Question question, Set<String> seen) {
        if (!question.traits().optional() && seen.add(question.id().id())) {
            boolean free = question.id().equals(id("could-stop-without-harm"));
            live.answer(question.id(), free ? yes() : Optional.of(Desk.closing(question)));
        }
    }

    @Test
    void the_way_leads_from_safety_over_the_person_to_the_topics() {
        assertThat(model.step().key()).isEqualTo(id("safe-to-talk"));
        List<String> keys = model.steps().stream().map(step -> step.key().id()).toList();
        assertThat(keys.indexOf("agrees-to")).isLessThan(keys.indexOf("your-wishes"));
        assertThat(keys.indexOf("your-wishes")).isEqualTo(keys.indexOf("the-person") - 1);
    }

    @Test
    void a_second_press_of_next_before_the_page_is_drawn_is_ignored() {
        model.next();
        model.next();
        assertThat(model.step().key()).isEqualTo(id("how-you-are-now"));
        model.drawn();
        model.next();
        assertThat(model.step().key()).isEqualTo(id("thoughts-of-dying"));
    }

    @Test
    void the_interview_goes_on_where_it_was_left() {
        model.go(id("passport-kept-by"));
        var later = new WizardModel(desk.open());
        assertThat(later.step().key()).isEqualTo(id("papers-kept-by-others"));
        later.goToPerson();
        assertThat(new WizardModel(desk.open()).step()).isInstanceOf(Step.Person.class);
    }

    @Test
    void back_loses_nothing() {
        live.profile(Desk.intern());
        model.go(id("papers-kept-by-others"));
        model.drawn();
        live.answer(id("papers-kept-by-others"), chosen("passport"));
        model.back();
        model.drawn();
        model.next();
        assertThat(model.standing().answer(id("papers-kept-by-others"))).isPresent();
    }

    @Test
    void a_sensitive_question_stands_behind_a_warning_until_the_caseworker_goes_on() {
        model.go(id("thoughts-of-dying"));
        assertThat(model.showing()).isEqualTo(WizardModel.Showing.WARNING);
        model.takeBreak();
        assertThat(model.showing()).isEqualTo(WizardModel.Showing.BREAK);
        model.goOn();
        assertThat(model.showing()).isEqualTo(WizardModel.Showing.WARNING);
        model.goOn();
        assertThat(model.showing()).isEqualTo(WizardModel.Showing.PAGE);
    }

    @Test
    void a_danger_is_written_out_at_once_and_becomes_a_mark_when_the_page_turns() {
        model.go(id("how-you-are-now"));
        model.drawn();
        live.answer(id("hurt-or-in-pain"), chosen("not-treated"));
        assertThat(model.dangers().open()).hasSize(1);
        model.next();
        assertThat(model.dangers().open()).isEmpty();
        assertThat(model.dangers().waiting()).isEqualTo(1);
    }

    @Test
    void while_somebody_is_present_a_danger_is_written_out_only_when_asked_for() {
        live.answer(id("alone-and-able-to-talk"), no());
        assertThat(model.isSomebodyPresent()).isTrue();
        live.answer(id("hurt-or-in-pain"), chosen("not-treated"));
        assertThat(model.dangers().open()).isEmpty();
        model.toggleDangers();
        assertThat(model.dangers().open()).isNotEmpty();
        model.saySomebodyPresent(true);
        assertThat(model.dangers().open()).isEmpty();
    }

    @Test
    void a_feared_person_nearby_never_writes_its_own_warning_on_the_screen() {
        live.answer(id("controller-nearby"), yes());
        assertThat(model.dangers().showing()).isNotEmpty();
        assertThat(model.dangers().open()).isEmpty();
    }

    @Test
    void a_topic_that_the_profile_does_not_call_for_can_be_added_by_hand() {
        for (String topic : model.live().topicsToAdd()) {
            model.addTopic(topic);
            assertThat(TaskLine.of(model.standing(), model.step()))
                    .anyMatch(line -> line.topic().equals(Optional.of(topic)));
        }
        assertThat(model.live().topicsToAdd()).isEmpty();
    }

    @Test
    void undo_goes_to_the_page_of_the_answer_that_it_takes_back() {
        live.answer(id("alone-and-able-to-talk"), yes());
        model.go(id("agrees-to"));
        model.undo();
        assertThat(model.step().key()).isEqualTo(id("safe-to-talk"));
        assertThat(model.standing().answer(id("alone-and-able-to-talk"))).isEmpty();
    }

    @Test
    void the_number_keys_answer_and_never_guess() {
        Question gate = HANDBOOK.rulebook().library().get(id("paid-anyone-for-the-job"));
        Question choice = HANDBOOK.rulebook().library().get(id("papers-kept-by-others"));
        assertThat(NumberKeys.answer(live, gate, 1)).isTrue();
        assertThat(model.standing().answer(gate.id()).orElseThrow().value())
                .isEqualTo(new Value.YesNo(true));
        assertThat(NumberKeys.answer(live, choice, 1)).isFalse();
        assertThat(NumberKeys.answer(live, choice, 4)).isTrue();
        assertThat(NumberKeys.answer(live, gate, 7)).isFalse();
    }

    @Test
    void leaving_is_blocked_while_the_disk_is_full_and_open_again_afterwards() {
        var left = new AtomicInteger();
        desk.store().fail(Saving.Reason.DISK_FULL);
        live.answer(id("alone-and-able-to-talk"), yes());
        model.leave(left::incrementAndGet);
        assertThat(model.leaving().isBlocked()).isTrue();
        assertThat(left).hasValue(0);
        desk.store().recover();
        model.leaving().tryAgain();
        assertThat(left).hasValue(1);
    }

    @Test
    void a_visit_from_the_check_leads_back_to_it() {
        var visit = new WizardModel(desk.open()).visiting(id("papers-kept-by-others"));
        assertThat(visit.step().key()).isEqualTo(id("papers-kept-by-others"));
        assertThat(visit.next()).isFalse();
    }

    @Test
    void a_visit_past_the_short_form_goes_on_with_the_full_interview() {
        live.askShortForm(true);
        new WizardModel(live).visiting(id("papers-kept-by-others"));
        assertThat(live.asksShortForm()).isTrue();
        var visit = new WizardModel(live).visiting(id("hard-to-say-no"));
        assertThat(visit.step().key()).isEqualTo(id("hard-to-say-no"));
        assertThat(live.asksShortForm()).isFalse();
        assertThat(desk.kept().extent().shortForm()).isFalse();
    }

    @Test
    void an_age_that_nobody_can_have_is_refused_and_nothing_is_stored() {
        var person = new PersonModel(live);
        var before = desk.kept().content().profile();
        assertThat(person.age(new Age.Years(-3))).isFalse();
        assertThat(person.age(new Age.Years(340))).isFalse();
        assertThat(person.age(new Age.Band(30, 20))).isFalse();
        assertThat(person.age(born(2027, 1))).isFalse();
        assertThat(person.age(born(1800, 1))).isFalse();
        assertThat(desk.kept().content().profile()).isEqualTo(before);
        assertThat(person.age(born(2002, 5))).isTrue();
        assertThat(desk.kept().content().profile().age()).isEqualTo(born(2002, 5));
    }

    private static Age.Born born(int year, int month) {
        return new Age.Born(new org.shirube.questionnaire.PartialDate(year, month, 0, false));
    }
}
