package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.Danger.Level.ORANGE;
import static org.shirube.scoring.Danger.Level.RED;
import static org.shirube.scoring.Danger.Level.YELLOW;
import static org.shirube.scoring.ScreeningLanguage.adult;
import static org.shirube.scoring.ScreeningLanguage.child;
import static org.shirube.scoring.ScreeningLanguage.intern;
import static org.shirube.scoring.ScreeningLanguage.screening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Danger shows on the answer itself, before and apart from any score.
class DangerTest {

    @Test
    void danger_shows_where_nothing_else_is_known() {
        screening("")
                .answer("controller-nearby", "yes")
                .expect(Conclusion.INSUFFICIENT_INFORMATION)
                .danger(RED, "feared-person-nearby");
    }

    @Test
    void danger_shows_where_nothing_is_indicated() {
        intern().nothingHoldsThePerson()
                .couldStopFreely()
                .answer("hurt-or-in-pain", "not-treated")
                .expect(Conclusion.NOT_INDICATED)
                .danger(RED, "untreated-injury");
    }

    @Test
    void nothing_told_is_no_danger() {
        screening("").assessed().noDanger();
        screening("").answer("thoughts-of-dying", "no").assessed().noDanger();
        screening("").answer("thoughts-of-dying", "declined").assessed().noDanger();
    }

    @ParameterizedTest
    @CsvSource({
        "controller-nearby, yes, RED, feared-person-nearby",
        "interpreter-is, linked-to-employer-or-broker, RED, interpreter-not-independent",
        "thoughts-of-dying, yes, RED, thoughts-of-dying",
        "hurt-or-in-pain, not-treated, RED, untreated-injury",
        "said-something-bad-would-happen, hurt-me, ORANGE, threat-of-violence",
        "said-something-bad-would-happen, hurt-family, ORANGE, family-threatened",
        "said-something-bad-would-happen, told-to-others, YELLOW, exposure-threatened",
        "permit-expires-on, 2026-12-20, YELLOW, permission-to-stay-ends",
        "permit-expires-on, 2026-12, YELLOW, permission-to-stay-ends",
        "permit-expires-on, 2020, YELLOW, permission-to-stay-ends"
    })
    void an_answer_raises_its_danger_at_once(
            String question, String answer, Danger.Level level, String trigger) {
        adult().answer(question, answer).assessed().danger(level, trigger);
    }

    @Test
    void a_permit_that_ends_in_more_than_thirty_days_is_no_danger() {
        adult().answer("permit-expires-on", "2026-12-21").assessed().noDanger();
        adult().answer("permit-expires-on", "dont-know").assessed().noDanger();
    }

    @Test
    void violence_is_red_while_it_is_fresh_and_orange_while_its_time_is_unknown() {
        var told = adult().present("thr-physical-violence");
        told.answer("violence-last-time", "today").assessed().danger(RED, "violence-now");
        told.answer("violence-last-time", "within-3-days").assessed().danger(RED, "violence-now");
        told.assessed().danger(ORANGE, "violence-when-unknown");
        told.answer("violence-last-time", "dont-know")
                .assessed()
                .danger(ORANGE, "violence-when-unknown");
        told.answer("violence-last-time", "longer-ago").assessed().noDanger();
    }

    @ParameterizedTest
    @CsvSource({
        "nig-forced-sexual-services, sexual-things-last-time",
        "por-filmed-or-streamed-despite-refusal, filmed-despite-no-last-time"
    })
    void being_made_to_do_sexual_things_is_red_while_it_is_fresh(String fact, String lastTime) {
        var told = adult().present(fact);
        told.answer(lastTime, "today").assessed().danger(RED, "sexual-violence-now");
        told.answer(lastTime, "within-3-days").assessed().danger(RED, "sexual-violence-now");
        told.answer(lastTime, "within-a-month")
                .assessed()
                .danger(ORANGE, "look-after-safety-today");
        told.assessed().danger(ORANGE, "look-after-safety-today");
        told.answer(lastTime, "longer-ago").assessed().noDanger();
    }

    @Test
    void a_child_who_still_sleeps_where_work_is_wanted_for_it_is_in_danger_now() {
        var lodged =
                child().answer("child-needed-a-place", "yes")
                        .answer("child-place-in-return", "work");
        lodged.assessed().danger(ORANGE, "child-sexual-harm");
        lodged.answer("child-stays-there-now", "yes")
                .assessed()
                .danger(RED, "child-still-lodged-there");
    }

    @ParameterizedTest
    @CsvSource({"known-sexual-services-last-time", "known-filming-last-time"})
    void what_is_known_to_have_been_done_to_a_child_within_three_days_is_red(String lastTime) {
        child().answer(lastTime, "within-3-days").assessed().danger(RED, "sexual-violence-now");
        screening("").answer(lastTime, "today").assessed().danger(RED, "sexual-violence-now");
    }

    @Test
    void a_child_is_in_danger_where_an_adult_is_not() {
        String harassed = "thr-sexual-harassment";
        child().present(harassed).assessed().danger(ORANGE, "child-violence");
        screening("").present(harassed).assessed().danger(ORANGE, "child-violence");
        assertThat(adult().present(harassed).assessed().assessment().dangers())
                .extracting(Danger::trigger)
                .doesNotContain("child-violence");
    }

    @Test
    void handing_over_a_child_is_red() {
        child().present("tpf-handed-over-or-sold").assessed().danger(RED, "child-handed-over");
    }

    @Test
    void a_child_who_has_to_work_off_what_a_broker_is_owed_is_in_danger() {
        String worksItOff = "fam-work-to-repay-broker";
        child().present(worksItOff).assessed().danger(ORANGE, "child-paid-for");
        screening("").present(worksItOff).assessed().danger(ORANGE, "child-paid-for");
        adult().present(worksItOff).assessed().noDanger();
    }

    @Test
    void papers_held_are_a_danger_once_travel_is_planned() {
        var held = adult().present("doc-passport-held");
        held.assessed().noDanger();
        held.present("rep-forced-or-induced-return")
                .answer("return-planned-when", "within-a-week")
                .assessed()
                .danger(ORANGE, "papers-held-and-travel-planned");
    }

    @Test
    void the_worst_comes_first_and_says_which_fact_and_which_answer() {
        var dangers =
                adult().answer("permit-expires-on", "2026-12-01")
                        .present("mov-locked-in-or-guarded", "thr-threat-of-violence")
                        .answer("controller-nearby", "yes")
                        .assessed()
                        .assessment()
                        .dangers();
        assertThat(dangers).extracting(Danger::level).containsExactly(RED, RED, ORANGE, YELLOW);
        assertThat(dangers)
                .filteredOn(danger -> danger.trigger().equals("locked-in"))
                .flatExtracting(Danger::indicators)
                .hasToString("[mov-locked-in-or-guarded]");
        assertThat(dangers)
                .filteredOn(danger -> danger.trigger().equals("feared-person-nearby"))
                .flatExtracting(Danger::questions)
                .hasToString("[controller-nearby]");
    }

    @Test
    void every_danger_can_show() {
        assertThat(Shipped.rules().dangers())
                .allSatisfy(rule -> assertThat(rule.any()).anyMatch(one -> shows(one, rule.id())));
    }

    private static boolean shows(Circumstance alternative, String trigger) {
        return java.util.stream.Stream.of(15, 24)
                .map(age -> told(screening("titp").aged(age), alternative).assessed())
                .flatMap(outcome -> outcome.assessment().dangers().stream())
                .anyMatch(danger -> danger.trigger().equals(trigger));
    }

    private static ScreeningLanguage told(ScreeningLanguage start, Circumstance alternative) {
        ScreeningLanguage told = start;
        if (!alternative.indicators().isEmpty()) {
            told = told.present(alternative.indicators().iterator().next().code().code());
        }
        if (alternative.said().isEmpty()) {
            return told;
        }
        Said said = alternative.said().get();
        String word =
                said.words().stream()
                        .filter(one -> !one.equals("unanswered"))
                        .findFirst()
                        .orElse(said.withinDays().isPresent() ? "2026-11-21" : "dont-know");
        return told.answer(said.question().id(), word);
    }
}
