package org.shirube.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.CaseId;
import org.shirube.casework.Casework;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shift;
import org.shirube.scoring.Shipped;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Difference;
import org.shirube.screening.Screening;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Screenings of one person beside each other on a real store, left as pictures to be looked at.
@ExtendWith(ApplicationExtension.class)
class CompareScreenTest {

    private static final Value YES = new Value.YesNo(true);
    private static final Value NO = new Value.YesNo(false);

    private final SteppingClock clock =
            new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    private Session session;
    private Casework casework;
    private OpenShell shell;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        casework = new Casework(session, Shipped.rules(), clock);
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void what_differs_stands_there_topic_by_topic_with_what_it_changes_in_the_result() {
        var first =
                begun(
                        answers(
                                Map.of(
                                        "paid-anyone-for-the-job", NO,
                                        "passport-kept-by", chosen("supervising-body"),
                                        "security-or-later-charges", YES)));
        further(
                first,
                Map.of(
                        "paid-anyone-for-the-job",
                        YES,
                        "passport-kept-by",
                        chosen("supervising-body"),
                        "residence-card-kept-by",
                        chosen("broker"),
                        "said-something-bad-would-happen",
                        YES));
        var model = compare(first.caseId());
        shell.pictures("comparison");
        assertThat(kinds(model))
                .containsEntry("paid-anyone-for-the-job", Difference.Kind.CHANGED)
                .containsEntry("security-or-later-charges", Difference.Kind.ONLY_BEFORE)
                .doesNotContainKey("passport-kept-by");
        assertThat(model.topics())
                .extracting(topic -> topic.questionnaire().map(Questionnaire::id).orElse(""))
                .isSubsetOf(Shipped.library().topicIds())
                .doesNotHaveDuplicates();
        assertThat(model.shifts()).isNotEmpty();
        assertThat(model.shifts()).extracting(Shift::kind).contains(Shift.Kind.ELEMENT);
    }

    @Test
    void what_was_told_alike_is_shown_when_somebody_asks() {
        var first = begun(answers(Map.of("passport-kept-by", chosen("supervising-body"))));
        further(first, Map.of("passport-kept-by", chosen("supervising-body")));
        var model = compare(first.caseId());
        assertThat(model.topics()).isEmpty();
        assertThat(model.shifts()).isEmpty();
        shell.hand().picture("comparison-same");
        Hand.does(() -> ((CheckBox) shell.hand().find("#everything")).fire());
        assertThat(kinds(model)).containsEntry("passport-kept-by", Difference.Kind.SAME);
    }

    @Test
    @SuppressWarnings("unchecked")
    void of_three_screenings_any_two_are_compared() {
        var first = begun(answers(Map.of("paid-anyone-for-the-job", YES)));
        further(first, Map.of("paid-anyone-for-the-job", NO));
        further(first, Map.of("paid-anyone-for-the-job", NO));
        var model = compare(first.caseId());
        assertThat(model.topics()).isEmpty();
        var earlier = (ComboBox<SavedScreening>) shell.hand().find("#before");
        Hand.does(() -> earlier.setValue(model.screenings().getLast()));
        assertThat(kinds(model)).containsEntry("paid-anyone-for-the-job", Difference.Kind.CHANGED);
        shell.hand().picture("comparison-of-three");
    }

    @Test
    void one_screening_has_nothing_to_be_compared_with() {
        var first = begun(Answers.NONE);
        assertThat(model(first.caseId())).isEmpty();
    }

    private SavedScreening begun(Answers answers) {
        return casework.begin("Linh", Screening.blank(clock.today()).with(answers));
    }

    /// The one before is handed in, as it must be before a further one begins.
    private void further(SavedScreening first, Map<String, Value> told) {
        var newest = casework.open(first.caseId()).orElseThrow().newest().orElseThrow();
        casework.submit(newest);
        var again = casework.screenAgain(first.caseId()).orElseThrow();
        for (var answer : told.entrySet()) {
            var key = AnswerKey.first(new QuestionId(answer.getKey()));
            var content = again.content();
            again =
                    again.with(
                            content.with(
                                    content.answers().with(key.question(), answer.getValue())));
            casework.answered(again, key);
        }
    }

    private CompareModel compare(CaseId id) {
        var model = model(id).orElseThrow();
        shell.show(new CompareScreen(model, Shipped.handbook(), shell));
        return model;
    }

    private Optional<CompareModel> model(CaseId id) {
        return CompareModel.of(casework.open(id).orElseThrow(), Shipped.rules());
    }

    private static Map<String, Difference.Kind> kinds(CompareModel model) {
        return model.topics().stream()
                .flatMap(topic -> topic.differences().stream())
                .collect(
                        java.util.stream.Collectors.toMap(
                                each -> each.key().question().id(), Difference::kind));
    }

    private static Answers answers(Map<String, Value> told) {
        var answers = Answers.NONE;
        for (var answer : told.entrySet()) {
            answers = answers.with(new QuestionId(answer.getKey()), answer.getValue());
        }
        return answers;
    }

    private static Value chosen(String option) {
        return new Value.Chosen(List.of(option));
    }
}
