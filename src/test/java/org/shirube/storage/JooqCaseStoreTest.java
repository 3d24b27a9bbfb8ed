package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.DAY;
import static org.shirube.storage.Examples.VERSIONS;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.result;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseStore;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.NewCase;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Danger;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Extent;
import org.shirube.screening.Interview;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class JooqCaseStoreTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void an_answer_is_there_after_closing_and_opening_again() {
        var begun = store().begin(newCase("Linh"), me());
        var answer = Answer.stated(new Value.YesNo(true)).withNote("since May");
        assertThat(save(begun, "passport-kept", answer)).isInstanceOf(Saving.Saved.class);
        reopen();
        assertThat(answers(begun)).containsExactly(Map.entry(key("passport-kept"), answer));
    }

    @Test
    void a_case_is_opened_with_everything_that_its_first_screening_holds() {
        long seed = System.nanoTime();
        var random = new RandomAnswers(seed);
        var content =
                new Screening(
                        new Profile(
                                random.age(),
                                Minority.POSSIBLE,
                                "female",
                                "VNM",
                                "titp",
                                List.of("vi", "ja")),
                        new Interview(Optional.of(true), Optional.empty()),
                        Answers.of(Map.of(new AnswerKey(new QuestionId("q"), 2), random.answer())),
                        Stream.generate(random::fact).limit(20).toList(),
                        DAY);
        var begun = store().begin(new NewCase("Linh", content, VERSIONS, result()), me());
        reopen();
        assertThat(reload(store(), begun)).as("seed %d", seed).isEqualTo(begun);
        assertThat(begun.content()).isEqualTo(content);
        assertThat(begun.label()).matches("[A-HJ-NP-Z]{2}-[0-9]{4}");
        assertThat(begun.by()).isEqualTo(me());
    }

    @Test
    void whatever_is_answered_is_read_back_as_it_was() {
        long seed = System.nanoTime();
        var random = new RandomAnswers(seed);
        var begun = store().begin(newCase("Linh"), me());
        var given = new HashMap<AnswerKey, Answer>();
        for (int i = 0; i < 300; i++) {
            var key = new AnswerKey(new QuestionId("question-" + i % 50), i % 3);
            var answer = random.answer();
            given.put(key, answer);
            assertThat(save(begun, key, answer)).isInstanceOf(Saving.Saved.class);
        }
        assertThat(answers(begun)).as("seed %d", seed).isEqualTo(given);
        reopen();
        assertThat(answers(begun)).as("seed %d", seed).isEqualTo(given);
    }

    @Test
    void each_change_of_an_answer_is_its_next_revision() {
        var begun = store().begin(newCase("Linh"), me());
        assertThat(revision(save(begun, "fee", stated(1)))).isEqualTo(1);
        assertThat(revision(save(begun, "fee", stated(2)))).isEqualTo(2);
        assertThat(revision(save(begun, "debt", stated(2)))).isEqualTo(1);
        reopen();
        assertThat(revision(save(begun, "fee", stated(3)))).isEqualTo(3);
    }

    @Test
    void an_answer_that_is_taken_back_is_gone_and_its_number_is_not_used_again() {
        var begun = store().begin(newCase("Linh"), me());
        save(begun, "fee", stated(1));
        assertThat(revision(remove(begun, "fee"))).isEqualTo(2);
        assertThat(answers(begun)).isEmpty();
        assertThat(revision(save(begun, "fee", stated(3)))).isEqualTo(3);
        assertThat(answers(begun)).containsExactly(Map.entry(key("fee"), stated(3)));
    }

    @Test
    void the_screening_resumes_on_the_page_where_it_was_left() {
        var begun = store().begin(newCase("Linh"), me());
        var page = Optional.of(new QuestionId("wages"));
        store().savePlace(begun.id(), page, Extent.adding(Set.of("repatriation", "domestic-work")));
        reopen();
        var resumed = reload(store(), begun);
        assertThat(resumed.position()).isEqualTo(page);
        assertThat(resumed.extent().addedTopics())
                .containsExactlyInAnyOrder("repatriation", "domestic-work");
        store().savePlace(begun.id(), Optional.empty(), Extent.FULL);
        assertThat(reload(store(), begun).position()).isEmpty();
    }

    @Test
    void who_the_person_is_changes_the_screening_and_the_list() {
        var begun = store().begin(newCase("Linh"), me());
        var profile =
                new Profile(new RandomAnswers(1).age(), Minority.YES, "", "MMR", "ssw", List.of());
        var changed = begun.with(begun.content().with(profile));
        store().save(begun.id(), profile, summary(changed, clock.now()), me());
        reopen();
        assertThat(reload(store(), begun).content().profile()).isEqualTo(profile);
        assertThat(store().cases(0, 10).getFirst().person())
                .isEqualTo(new CaseSummary.Profiled("ssw", "MMR", Minority.YES));
    }

    @Test
    void a_submitted_screening_never_changes_again() {
        var begun = store().begin(newCase("Linh"), me());
        save(begun, "fee", stated(1));
        assertThat(store().submit(begun.id(), Assessments.example(), line(begun), me()))
                .isInstanceOf(Saving.Saved.class);
        assertThat(save(begun, "fee", stated(2))).isEqualTo(changedElsewhere());
        assertThat(remove(begun, "fee")).isEqualTo(changedElsewhere());
        assertThat(store().submit(begun.id(), Assessments.example(), line(begun), me()))
                .isEqualTo(changedElsewhere());
        reopen();
        assertThat(reload(store(), begun).isSubmitted()).isTrue();
        assertThat(answers(begun)).containsExactly(Map.entry(key("fee"), stated(1)));
    }

    @Test
    void an_answer_to_a_screening_that_does_not_exist_is_not_stored() {
        var begun = store().begin(newCase("Linh"), me());
        var nowhere = new ScreeningId(UUID.randomUUID());
        assertThat(store().save(nowhere, key("fee"), stated(1), line(begun), me()))
                .isEqualTo(changedElsewhere());
        assertThat(store().screening(nowhere)).isEmpty();
        assertThat(store().open(new CaseId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_case_file_holds_its_screenings() {
        var begun = store().begin(newCase("Linh"), me());
        var file = store().open(begun.caseId()).orElseThrow();
        assertThat(file.label()).isEqualTo(begun.label());
        assertThat(file.alias()).isEqualTo("Linh");
        assertThat(file.screenings()).containsExactly(begun);
    }

    @Test
    void a_danger_is_kept_with_what_was_done_about_it() {
        var begun = store().begin(newCase("Linh"), me());
        var shown = Instant.parse("2027-02-03T05:00:00.123456Z");
        var open =
                new DangerEntry(
                        begun.id(), "violence-now", Danger.Level.RED, shown, Optional.empty());
        var done =
                new DangerEntry(
                        begun.id(),
                        "violence-now",
                        Danger.Level.RED,
                        shown,
                        Optional.of(new DangerEntry.Done("called 110", shown.plusSeconds(60))));
        assertThat(revision(store().record(open, me()))).isEqualTo(1);
        assertThat(store().dangers(begun.id())).containsExactly(open);
        assertThat(revision(store().record(done, me()))).isEqualTo(2);
        reopen();
        assertThat(store().dangers(begun.id())).containsExactly(done);
    }

    private CaseStore store() {
        return session.store();
    }

    private Map<AnswerKey, Answer> answers(SavedScreening of) {
        return reload(store(), of).content().answers().all();
    }

    private Saving save(SavedScreening begun, String question, Answer answer) {
        return save(begun, key(question), answer);
    }

    private Saving save(SavedScreening begun, AnswerKey key, Answer answer) {
        return store().save(begun.id(), key, answer, line(begun), me());
    }

    private Saving remove(SavedScreening begun, String question) {
        return store().remove(begun.id(), key(question), line(begun), me());
    }

    private CaseSummary line(SavedScreening begun) {
        return summary(begun, clock.now());
    }

    private AccountId me() {
        return session.account().id();
    }

    private static Answer stated(int count) {
        return Answer.stated(new Value.Count(count));
    }

    private static int revision(Saving saving) {
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return ((Saving.Saved) saving).revision();
    }

    private static Saving changedElsewhere() {
        return new Saving.NotSaved(Saving.Reason.CHANGED_ELSEWHERE);
    }

    private void reopen() {
        session.close();
        session = QuickVault.session(home, clock);
    }
}
