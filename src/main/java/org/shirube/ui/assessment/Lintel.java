package org.shirube.ui.assessment;

import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Status;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The conclusion in a plain sentence, what it rests on, and the note that it is no determination.
public record Lintel(String conclusion, String because, String standing) {

    static Lintel of(ThenAndNow results, Texts texts) {
        Assessment assessment = results.shown();
        List<String> because = new ArrayList<>();
        because.add(because(assessment, results.showsEarlier(), texts));
        age(assessment.child(), texts).ifPresent(because::add);
        return new Lintel(
                conclusion(assessment, texts),
                String.join(texts.get("assessment.sentence-gap"), because),
                texts.get("assessment.standing"));
    }

    private static String conclusion(Assessment assessment, Texts texts) {
        String plain = texts.of("assessment.conclusion", assessment.conclusion());
        if (assessment.conclusion() != Conclusion.PARTLY_INDICATED) {
            return plain;
        }
        return assessment.missing().stream()
                .map(element -> missing(element, assessment, texts))
                .reduce((one, other) -> texts.get("assessment.missing.and", one, other))
                .map(missing -> texts.get("assessment.missing.dash", plain, missing))
                .orElse(plain);
    }

    private static String missing(String element, Assessment assessment, Texts texts) {
        Status status = assessment.element(element).status();
        return switch (element) {
            case "act" -> texts.of("assessment.missing.act", status);
            case "means" -> texts.of("assessment.missing.means", status);
            default -> texts.of("assessment.missing.purpose", status);
        };
    }

    private static String because(Assessment assessment, boolean earlier, Texts texts) {
        boolean child = assessment.child() == Minority.YES;
        return switch (assessment.conclusion()) {
            case ALL_ELEMENTS_INDICATED ->
                    texts.get(child ? "assessment.because.all-child" : "assessment.because.all");
            case PARTLY_INDICATED ->
                    texts.get(
                            earlier
                                    ? "assessment.because.partly-earlier"
                                    : "assessment.because.partly");
            case NOT_INDICATED -> texts.get("assessment.because.not");
            case INSUFFICIENT_INFORMATION -> texts.get("assessment.because.insufficient");
        };
    }

    private static Optional<String> age(Minority child, Texts texts) {
        return child == Minority.POSSIBLE
                ? Optional.of(texts.get("assessment.age-open"))
                : Optional.empty();
    }
}
