package org.shirube.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Status;
import org.shirube.text.Language;

import java.util.Optional;

/// What is shown of a screening that was handed in: what was frozen, as it was.
class AssessmentModelTest {

    private final AssessmentDesk desk = AssessmentDesk.with("linh");

    private AssessmentPage page() {
        return desk.page(Language.EN);
    }

    private Conclusion shown() {
        return desk.model.assessed().get().orElseThrow().assessment().conclusion();
    }

    @Test
    void what_was_handed_in_today_needs_no_switch() {
        desk.model.submit();
        assertThat(page().frozen()).isPresent();
        assertThat(page().earlier()).isEmpty();
        assertThat(page().pillars()).anyMatch(pillar -> !pillar.gaps().isEmpty());
    }

    @Test
    void what_was_frozen_is_shown_although_the_rules_say_otherwise_now() {
        desk.frozenUnderOtherRules(Conclusion.NOT_INDICATED, Status.NONE);
        assertThat(shown()).isEqualTo(Conclusion.NOT_INDICATED);
        assertThat(page().lintel().conclusion()).isEqualTo("Not indicated by what was asked");
        assertThat(page().pillars().get(1).status()).isEqualTo(Status.NONE);
        assertThat(page().versions()).contains(" 0.1");
    }

    @Test
    void a_sentence_says_what_differs() {
        desk.frozenUnderOtherRules(Conclusion.NOT_INDICATED, Status.NONE);
        Earlier earlier = page().earlier().orElseThrow();
        assertThat(earlier.title()).contains("rules have changed");
        assertThat(earlier.text())
                .contains("then “Not indicated by what was asked”, now “Partly indicated”")
                .contains("Means: then “none found”, now “strong”")
                .doesNotContain("Act:");
    }

    @Test
    void other_rules_that_come_to_the_same_are_said_to() {
        desk.frozenUnderOtherRules(Conclusion.PARTLY_INDICATED, Status.STRONG);
        assertThat(page().earlier().orElseThrow().text()).endsWith("the same.");
    }

    @Test
    void the_switch_shows_todays_result_and_the_frozen_one_again() {
        desk.frozenUnderOtherRules(Conclusion.NOT_INDICATED, Status.NONE);
        desk.model.asNow(true);
        assertThat(shown()).isEqualTo(Conclusion.PARTLY_INDICATED);
        assertThat(page().earlier().orElseThrow().title()).contains("today’s rules");
        assertThat(page().versions()).doesNotContain(" 0.1");
        desk.model.load();
        assertThat(shown()).isEqualTo(Conclusion.PARTLY_INDICATED);
        desk.model.asNow(false);
        assertThat(shown()).isEqualTo(Conclusion.NOT_INDICATED);
    }

    @Test
    void an_earlier_result_has_no_gaps_of_todays_lens_and_those_who_can_help_today() {
        desk.frozenUnderOtherRules(Conclusion.NOT_INDICATED, Status.NONE);
        assertThat(page().pillars()).allMatch(pillar -> pillar.gaps().isEmpty());
        assertThat(page().help().places()).isNotEmpty();
    }

    @Test
    void an_earlier_result_points_to_no_gaps_where_none_are_drawn() {
        desk.frozenUnderOtherRules(Conclusion.PARTLY_INDICATED, Status.NONE);
        assertThat(page().lintel().because()).contains("“As now”").doesNotContain("gaps");
        desk.model.asNow(true);
        assertThat(page().lintel().because()).contains("the gaps below");
    }

    @Test
    void what_cannot_be_read_is_said_and_todays_result_stands_instead() {
        desk.model.submit();
        desk.freeze(Optional.empty());
        Earlier earlier = page().earlier().orElseThrow();
        assertThat(earlier.switchable()).isFalse();
        assertThat(earlier.title()).contains("cannot read");
        assertThat(shown()).isEqualTo(Conclusion.PARTLY_INDICATED);
    }
}
