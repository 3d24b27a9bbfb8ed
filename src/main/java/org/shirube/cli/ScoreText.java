package org.shirube.cli;

import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.AskNext;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Danger;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Evidence;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.PanelResult;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// An assessment as a page of plain English.
final class ScoreText {

    private final Handbook handbook;
    private final Labels labels;
    private final String lens;

    /// The lens whose result is told beside the Protocol's, or `all`.
    ScoreText(Handbook handbook, String lens) {
        this.handbook = handbook;
        this.lens = lens;
        this.labels = handbook.labels("en");
    }

    String of(String file, Assessment assessment, List<AskNext> next) {
        StringJoiner page = new StringJoiner(System.lineSeparator());
        page.add(file);
        page.add("  " + sentence(assessment));
        page.add("  An indication from the answers given, not a determination.");
        assessment.dangers().forEach(danger -> page.add("  ! " + danger(danger)));
        assessment.elements().forEach(element -> add(page, element));
        assessment.panels().stream()
                .filter(panel -> lens.equals(ScoreCommand.ALL) || lens.equals(panel.panel()))
                .forEach(panel -> add(page, panel));
        if (!next.isEmpty()) {
            page.add("  Ask next:");
            next.forEach(one -> page.add("    - " + question(one.question())));
        }
        new ReferralText(labels).add(page, assessment.referrals());
        return page.toString();
    }

    private String sentence(Assessment assessment) {
        String missing =
                assessment.missing().stream()
                        .map(element -> labels.of("element", element))
                        .collect(Collectors.joining(", "));
        return switch (assessment.conclusion()) {
            case ALL_ELEMENTS_INDICATED -> "All elements indicated";
            case PARTLY_INDICATED -> "Partly indicated; not clear yet: " + missing;
            case NOT_INDICATED -> "Not indicated by what was asked and answered";
            case INSUFFICIENT_INFORMATION -> "Insufficient information";
        };
    }

    private String danger(Danger danger) {
        return Words.of(danger.level()) + ": " + labels.of("danger", danger.trigger() + ".title");
    }

    private void add(StringJoiner page, ElementResult element) {
        String values =
                element.values().stream()
                        .map(value -> labels.of("value", value))
                        .collect(Collectors.joining(", "));
        page.add(
                "  %s: %s%s"
                        .formatted(
                                labels.of("element", element.element()),
                                element.status().name().toLowerCase(java.util.Locale.ROOT),
                                values.isEmpty() ? "" : " (" + values + ")"));
        element.evidence().stream()
                .filter(Evidence::counts)
                .forEach(evidence ->
                        page.add(
                                "    "
                                        + letter(evidence)
                                        + " "
                                        + labels.of("indicator", evidence.indicator().code())));
    }

    private void add(StringJoiner page, PanelResult panel) {
        String id = panel.panel();
        page.add(
                "  %s: %s"
                        .formatted(
                                labels.of(id, "name"),
                                labels.of(id + ".conclusion", panel.conclusion())));
        page.add("    " + labels.of(id + ".because", panel.conclusion()));
    }

    private static String letter(Evidence evidence) {
        return switch (evidence.strength()) {
            case STRONG -> "S";
            case MEDIUM -> "M";
            case WEAK -> "W";
            case STRUCTURAL -> "·";
        };
    }

    private String question(QuestionId question) {
        return handbook.wordings()
                .of("en", question)
                .map(asked -> asked.text())
                .orElse(question.id());
    }
}
