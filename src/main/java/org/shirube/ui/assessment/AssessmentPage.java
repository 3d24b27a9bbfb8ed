package org.shirube.ui.assessment;

import org.shirube.casework.SavedScreening;
import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.QuestionId;
import org.shirube.report.Statute;
import org.shirube.scoring.AskNext;
import org.shirube.scoring.Finding;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;

import java.util.List;
import java.util.Optional;

/// Everything that the assessment screen says, in the words of one language and ready to be drawn.
/// `frozen` says when the screening was handed in, `earlier` that the rules have changed since.
public record AssessmentPage(
        Optional<String> frozen,
        Optional<Earlier> earlier,
        String versions,
        Lintel lintel,
        List<Pillar> pillars,
        List<DangerNote> dangers,
        List<Next> askNext,
        List<String> now,
        List<Statute> statutes,
        List<LensLine> lenses,
        WhoCanHelp help,
        List<Differing> differing,
        Optional<String> nonPunishment) {

    /// A question worth asking, and what its answer could do.
    public record Next(QuestionId id, String question, boolean decisive) {}

    /// A fact about which answers differ.
    public record Differing(String fact, List<Told> answers) {}

    static AssessmentPage of(Assessed assessed, Handbook handbook, Texts texts) {
        Labels labels = handbook.labels(texts.language().tag());
        AnswerWords answers = new AnswerWords(handbook, texts);
        return new AssessmentPage(
                assessed.saved()
                        .submittedAt()
                        .map(at -> texts.get("assessment.frozen", texts.dateTime(at))),
                Earlier.of(assessed.results(), labels, texts),
                VersionWords.chip(assessed, handbook, texts),
                Lintel.of(assessed.results(), texts),
                new PillarWords(assessed, handbook, texts).all(),
                DangerNote.of(assessed, labels, texts),
                assessed.askNext().stream().map(next -> next(next, answers)).toList(),
                Guidance.of(assessed, texts),
                Statute.of(assessed.assessment().statutes(), texts),
                new LensWords(assessed.assessment(), handbook, texts).all(),
                new HelpWords(assessed, handbook, texts).all(),
                differing(assessed, labels, answers),
                nonPunishment(assessed, handbook, texts));
    }

    /// Named by the day on which it was handed in, or begun.
    static String title(SavedScreening saved, Texts texts) {
        return texts.get(
                "assessment.title", texts.date(saved.submittedAt().orElse(saved.startedAt())));
    }

    private static Next next(AskNext next, AnswerWords answers) {
        return new Next(
                next.question(), answers.question(next.question()), next.changesConclusion());
    }

    private static List<Differing> differing(
            Assessed assessed, Labels labels, AnswerWords answers) {
        return assessed.findings().present().stream()
                .filter(Finding::contradictory)
                .map(finding ->
                        new Differing(
                                labels.of("indicator", finding.indicator().code()),
                                answers.told(finding.carriedBy(), assessed.saved().content())))
                .toList();
    }

    private static Optional<String> nonPunishment(
            Assessed assessed, Handbook handbook, Texts texts) {
        boolean compelled =
                assessed.findings().present().stream()
                        .map(finding ->
                                handbook.rulebook().library().catalogue().get(finding.indicator()))
                        .anyMatch(indicator -> indicator.marks().nonPunishment());
        return compelled ? Optional.of(texts.get("assessment.non-punishment")) : Optional.empty();
    }
}
