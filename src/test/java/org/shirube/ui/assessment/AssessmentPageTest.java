package org.shirube.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.casework.Role;
import org.shirube.casework.Saving;
import org.shirube.report.Statute;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Panel;
import org.shirube.scoring.Status;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.Pillar.Gap;
import org.shirube.ui.assessment.Pillar.Missing;

import java.util.List;
import java.util.Optional;

/// What the assessment says, without a window.
class AssessmentPageTest {

    @Test
    void a_partly_indicated_case_names_what_is_missing_in_words() {
        AssessmentPage page = AssessmentDesk.with("linh").page(Language.EN);
        assertThat(page.lintel().conclusion())
                .isEqualTo("Partly indicated – what the work is for is not clear yet");
        assertThat(page.lintel().standing()).contains("not a determination");
    }

    @Test
    void what_nobody_asked_is_a_gap_that_leads_to_the_question() {
        Pillar purpose = AssessmentDesk.with("linh").page(Language.EN).pillars().get(2);
        assertThat(purpose.status()).isEqualTo(Status.SOME);
        Gap gap = purpose.gaps().getFirst();
        assertThat(gap.title()).isEqualTo("Not asked yet");
        assertThat(gap.missing())
                .extracting(Missing::text)
                .contains("whether the person could stop");
        assertThat(gap.missing()).allMatch(missing -> missing.question().isPresent());
    }

    @Test
    void what_was_asked_without_an_answer_is_not_called_unasked() {
        AssessmentDesk desk =
                AssessmentDesk.ofAnswers(
                        """
                        person: {age: 24, scheme: titp}
                        answers:
                          papers-kept-by-others: dont-know
                          treated-at-work-or-home: not-safe-to-ask
                        """);
        List<Gap> gaps = desk.page(Language.EN).pillars().get(1).gaps();
        assertThat(gaps).hasSize(2);
        assertThat(gaps.get(0).missing())
                .extracting(Missing::text)
                .contains("whether there was violence");
        assertThat(gaps.get(1).missing())
                .extracting(Missing::text)
                .containsExactly("whether papers are held");
    }

    @Test
    void a_fact_leads_to_the_answers_behind_it() {
        Pillar means = AssessmentDesk.with("linh").page(Language.EN).pillars().get(1);
        Told told =
                means.lines().stream()
                        .filter(line -> line.text().equals("Somebody else keeps the passport"))
                        .flatMap(line -> line.behind().stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(told.id().id()).isEqualTo("papers-kept-by-others");
        assertThat(told.answer()).startsWith("Passport");
        assertThat(told.known()).isEqualTo("said by the person · at the destination");
    }

    @Test
    void a_fact_that_does_not_count_says_why() {
        AssessmentDesk desk =
                AssessmentDesk.ofAnswers(
                        """
                        person: {age: 24, scheme: titp}
                        answers:
                          hard-to-say-no: [need-of-money]
                        """);
        Pillar means = desk.page(Language.EN).pillars().get(1);
        assertThat(means.lines()).isEmpty();
        assertThat(means.quiet())
                .singleElement()
                .extracting(Pillar.Line::why)
                .asString()
                .startsWith("It is not known whether it was used");
    }

    @Test
    void for_a_child_the_means_are_not_needed_and_leave_no_gap() {
        AssessmentPage page = AssessmentDesk.with("hana").page(Language.EN);
        Pillar means = page.pillars().get(1);
        assertThat(means.remark()).contains("Not needed for a child (Art. 3(c)).");
        assertThat(means.gaps()).isEmpty();
        assertThat(page.now()).anyMatch(step -> step.contains("189"));
    }

    @Test
    void an_age_that_is_not_settled_is_said() {
        AssessmentPage page = AssessmentDesk.with("sumi").page(Language.EN);
        assertThat(page.lintel().because()).contains("age is not settled");
        assertThat(page.pillars().get(1).remark().orElse("")).contains("age is not settled");
    }

    @Test
    void labour_facts_without_trafficking_lead_to_labour_rights() {
        AssessmentPage page = AssessmentDesk.with("minh").page(Language.EN);
        assertThat(page.lintel().conclusion()).isEqualTo("Not indicated by what was asked");
        assertThat(page.now().getFirst()).startsWith("Help does not depend on this result");
        assertThat(page.now()).anyMatch(step -> step.contains("Labour Standards Inspection"));
        assertThat(page.statutes())
                .anySatisfy(statute -> {
                    assertThat(statute.law()).isEqualTo("Labour Standards Act");
                    assertThat(statute.articles()).endsWith("24, 37, 94");
                });
    }

    @Test
    void articles_are_cited_by_law_and_as_each_language_does() {
        List<String> codes = List.of("LSA16", "LSA24", "TITA48-1", "PC226-2", "FWG");
        assertThat(Statute.of(codes, Texts.in(Language.EN)))
                .containsExactlyInAnyOrder(
                        new Statute("Labour Standards Act", "16, 24"),
                        new Statute("Technical Intern Training Act", "48(1)"),
                        new Statute("Penal Code", "226-2"),
                        new Statute("Guideline for employers of foreign workers", ""));
        assertThat(Statute.of(codes, Texts.in(Language.JA)))
                .contains(new Statute("刑法", "第226条の2"), new Statute("技能実習法", "第48条第1項"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_law_of_the_catalogue_has_a_name(Language language) {
        List<String> codes =
                AssessmentDesk.handbook().rulebook().panels().stream()
                        .filter(panel -> panel.id().equals("japanese-statutes"))
                        .flatMap(panel -> panel.parts().stream())
                        .map(Panel.Part::id)
                        .toList();
        assertThat(codes).hasSizeGreaterThan(80);
        assertThat(Statute.of(codes, Texts.in(language)))
                .extracting(Statute::law)
                .noneMatch(law -> law.startsWith("assessment."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_conclusion_has_its_sentence(Language language) {
        for (Conclusion conclusion : Conclusion.values()) {
            assertThat(Texts.in(language).of("assessment.conclusion", conclusion))
                    .doesNotStartWith("assessment.");
        }
    }

    @Test
    void the_worst_danger_comes_first_and_what_was_done_stays_with_it() {
        AssessmentDesk desk = AssessmentDesk.with("wayan");
        DangerNote worst = desk.page(Language.EN).dangers().getFirst();
        assertThat(worst.level()).isEqualTo("Act now");
        assertThat(worst.danger().level()).isEqualTo(Danger.Level.RED);
        desk.model.note(worst.danger(), "Called the supervisor");
        assertThat(desk.page(Language.EN).dangers().getFirst().done())
                .singleElement()
                .asString()
                .endsWith(": Called the supervisor");
    }

    @Test
    void answers_that_differ_are_told_side_by_side() {
        AssessmentDesk desk =
                AssessmentDesk.ofAnswers(
                        """
                        person: {age: 24, scheme: titp}
                        answers:
                          leave-before-debt-paid: could-leave
                          debt-because-of-coming: no
                          security-or-later-charges: [guarantor]
                          could-stop-without-harm: yes
                          wanted-to-stop: yes
                          what-would-happen-on-stopping: [hurt]
                        """);
        assertThat(desk.page(Language.EN).differing())
                .allSatisfy(differing -> assertThat(differing.answers()).hasSizeGreaterThan(1));
    }

    @Test
    void submitting_freezes_and_ends_the_asking() {
        AssessmentDesk desk = AssessmentDesk.with("linh");
        assertThat(desk.model.maySubmit()).isTrue();
        desk.model.submit();
        AssessmentPage page = desk.page(Language.EN);
        assertThat(page.frozen().orElse("")).startsWith("Submitted 22 Nov 2026");
        assertThat(page.askNext()).isEmpty();
        assertThat(desk.model.maySubmit()).isFalse();
    }

    @Test
    void a_full_disk_is_said_and_nothing_is_frozen() {
        AssessmentDesk desk = AssessmentDesk.with("linh");
        desk.store.refusal = Optional.of(Saving.Reason.DISK_FULL);
        desk.model.submit();
        assertThat(desk.model.trouble().get()).contains(Saving.Reason.DISK_FULL);
        assertThat(desk.page(Language.EN).frozen()).isEmpty();
    }

    @Test
    void a_supervisor_reads_but_does_not_hand_in() {
        AssessmentDesk desk = AssessmentDesk.with("linh", Role.SUPERVISOR);
        assertThat(desk.model.maySubmit()).isFalse();
        assertThat(desk.model.assessed().get()).isPresent();
    }

    @Test
    void compelled_acts_bring_the_note_on_not_punishing() {
        assertThat(AssessmentDesk.with("bikash").page(Language.EN).nonPunishment()).isPresent();
        assertThat(AssessmentDesk.with("minh").page(Language.EN).nonPunishment()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_percentage_is_ever_shown(Language language) {
        for (String person : List.of("linh", "wayan", "minh", "hana", "dara", "sumi")) {
            assertThat(AssessmentDesk.with(person).page(language).toString())
                    .doesNotContain("%")
                    .doesNotContain("assessment.");
        }
    }
}
