package org.shirube.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.HandbookReader;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Journey;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class DemoTest {

    private static final Clock CLOCK =
            new Clock() {
                @Override
                public Instant now() {
                    return Instant.parse("2026-11-22T05:00:00Z");
                }

                @Override
                public LocalDate today() {
                    return LocalDate.of(2026, 11, 22);
                }
            };

    @Test
    void a_newcomer_sees_cases_in_every_state_with_every_conclusion() {
        try (Session session = open(rulebook())) {
            List<CaseSummary> cases = session.store().cases(0, 100);
            assertThat(cases).hasSizeBetween(8, 12);
            assertThat(cases)
                    .extracting(line -> line.result().conclusion())
                    .contains(Conclusion.values());
            assertThat(cases)
                    .extracting(CaseSummary::progress)
                    .contains(CaseSummary.Progress.IN_PROGRESS, CaseSummary.Progress.SUBMITTED);
            assertThat(cases)
                    .extracting(line -> line.result().danger())
                    .contains(Optional.of(Danger.Level.RED), Optional.of(Danger.Level.ORANGE));
            assertThat(cases.getFirst().alias()).isEqualTo("Linh");
        }
    }

    @Test
    void every_answer_of_a_demonstration_is_asked_by_the_wizard() {
        Rulebook rulebook = rulebook();
        try (Session session = open(rulebook)) {
            Casework casework = new Casework(session, rulebook, CLOCK);
            assertThat(casework.cases(0, 100))
                    .allSatisfy(line ->
                            assertThat(notAsked(line, casework)).as(line.alias()).isEmpty());
        }
    }

    @Test
    void every_case_of_a_demonstration_opens_to_the_assessment_that_its_line_promises() {
        Rulebook rulebook = rulebook();
        try (Session session = open(rulebook)) {
            Casework casework = new Casework(session, rulebook, CLOCK);
            assertThat(casework.cases(0, 100))
                    .allSatisfy(line -> {
                        SavedScreening saved = screening(line, casework);
                        Assessment assessment = rulebook.assess(saved.content());
                        assertThat(assessment.conclusion()).isEqualTo(line.result().conclusion());
                        assertThat(saved.isSubmitted())
                                .isEqualTo(line.progress() == CaseSummary.Progress.SUBMITTED);
                        assertThat(saved.content().answers().all().isEmpty())
                                .isEqualTo(line.alias().equals("Thida"));
                    });
        }
    }

    private static List<AnswerKey> notAsked(CaseSummary line, Casework casework) {
        SavedScreening saved = screening(line, casework);
        return Journey.of(casework.rulebook().library(), saved.content(), saved.extent())
                .noLongerAsked();
    }

    private static SavedScreening screening(CaseSummary line, Casework casework) {
        return line.newest().flatMap(casework::screening).orElseThrow();
    }

    private static Session open(Rulebook rulebook) {
        if (new Demo(rulebook, CLOCK).open() instanceof Unlocking.Unlocked(Session session)) {
            return session;
        }
        throw new AssertionError("the demo store did not open");
    }

    private static Rulebook rulebook() {
        Faults faults = new Faults();
        return new HandbookReader(SourceFolder.at(Path.of("screening-questionnaires")), faults)
                .read()
                .orElseThrow(() -> new AssertionError(faults.list().toString()))
                .rulebook();
    }
}
