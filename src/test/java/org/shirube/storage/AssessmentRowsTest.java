package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.StoredAssessment;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Phase;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Age;
import org.shirube.screening.Answers;
import org.shirube.screening.Basis;
import org.shirube.screening.Interview;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.screening.StatedFact;
import org.shirube.vault.OpenStore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was frozen is read back as it was, whatever today's rules say.
class AssessmentRowsTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private OpenStore open;
    private JooqCaseStore store;
    private SavedScreening begun;

    @BeforeEach
    void open() {
        QuickVault.session(home, clock).close();
        reopen();
        begun = store.begin(newCase("Linh"), open.account());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void what_was_frozen_is_read_back_with_who_and_when() {
        submit(Assessments.example());
        open.close();
        reopen();
        Instant submitted = Examples.reload(store, begun).submittedAt().orElseThrow();
        assertThat(store.assessment(begun.id()))
                .contains(
                        new StoredAssessment(
                                Optional.of(Assessments.example()), open.account(), submitted));
    }

    @Test
    void everything_that_the_shipped_rules_conclude_is_read_back_but_who_can_help() {
        Assessment made = Shipped.rules().assess(everything());
        assertThat(made.dangers()).isNotEmpty();
        assertThat(made.referrals()).isNotEmpty();
        assertThat(made.panels()).anyMatch(lens -> lens.couldBecome().isPresent());
        submit(made);
        assertThat(frozen()).contains(made.withReferrals(List.of()));
    }

    @Test
    void before_it_is_handed_in_nothing_is_frozen() {
        assertThat(store.assessment(begun.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessment set conclusion",
                "assessment set child",
                "assessment set link",
                "assessment_element set status",
                "assessment_evidence set strength",
                "assessment_danger set level",
                "assessment_lens set sees",
                "assessment_part set holds"
            })
    void a_word_of_another_version_leaves_who_and_when(String column) throws SQLException {
        submit(Assessments.example());
        try (var statement = open.connection().createStatement()) {
            assertThat(statement.executeUpdate("update " + column + " = 'of-tomorrow'"))
                    .isPositive();
        }
        StoredAssessment stored = store.assessment(begun.id()).orElseThrow();
        assertThat(stored.frozen()).isEmpty();
        assertThat(stored.by()).isEqualTo(open.account());
    }

    /// Every second fact of the catalogue, told by a person whose age is not settled.
    private static Screening everything() {
        List<StatedFact> facts =
                Shipped.library().catalogue().indicators().stream()
                        .filter(indicator -> indicator.ordinal() % 2 == 0)
                        .map(indicator -> present(indicator.code()))
                        .toList();
        Profile profile =
                new Profile(
                        new Age.NotKnown(),
                        Minority.POSSIBLE,
                        "female",
                        "VNM",
                        "titp",
                        List.of("vi"));
        return new Screening(profile, Interview.NOT_KNOWN, Answers.NONE, facts, Shipped.TODAY);
    }

    private static StatedFact present(IndicatorCode code) {
        return new StatedFact(
                code,
                Optional.of(true),
                Optional.of(true),
                Set.of(Phase.DESTINATION),
                Basis.STATED);
    }

    private Optional<Assessment> frozen() {
        return store.assessment(begun.id()).flatMap(StoredAssessment::frozen);
    }

    private void submit(Assessment assessment) {
        store.submit(begun.id(), assessment, summary(begun, clock.now()), open.account());
    }

    private void reopen() {
        open = QuickVault.open(home);
        store = new JooqCaseStore(open, clock);
    }
}
