package org.shirube.storage;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Evidence;
import org.shirube.scoring.Panel;
import org.shirube.scoring.PanelResult;
import org.shirube.scoring.Status;
import org.shirube.scoring.Strength;
import org.shirube.scoring.Truth;

import java.util.List;
import java.util.Optional;

/// An assessment with something in each of its parts.
final class Assessments {

    private Assessments() {}

    static Assessment example() {
        var held = new IndicatorCode("doc-passport-held");
        var evidence =
                new Evidence(
                        held,
                        Strength.STRONG,
                        true,
                        List.of("confiscation"),
                        List.of(new QuestionId("passport-kept-by")));
        return new Assessment(
                Conclusion.PARTLY_INDICATED,
                List.of("purpose"),
                Minority.POSSIBLE,
                List.of(
                        new ElementResult("act", Status.SOME, 0, 1, 0, List.of(), List.of()),
                        new ElementResult(
                                "means",
                                Status.STRONG,
                                1,
                                0,
                                2,
                                List.of("coercion"),
                                List.of(evidence, evidence)),
                        new ElementResult("purpose", Status.OPEN, 0, 0, 0, List.of(), List.of())),
                Assessment.Link.OPEN,
                List.of(
                        new Danger(
                                Danger.Level.ORANGE,
                                "passport-held",
                                List.of(held),
                                List.of(new QuestionId("passport-kept-by")))),
                List.of(
                        new PanelResult(
                                "japanese-statutes",
                                "touched",
                                Panel.Sees.PARTLY,
                                "",
                                false,
                                Optional.empty(),
                                List.of(
                                        new PanelResult.PartResult(
                                                "TITA48-1",
                                                Truth.YES,
                                                0,
                                                0,
                                                0,
                                                List.of(held),
                                                0)))),
                List.of(),
                Examples.VERSIONS);
    }
}
