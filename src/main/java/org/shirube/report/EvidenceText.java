package org.shirube.report;

import org.shirube.casework.CaseReport;
import org.shirube.casework.NamedOrganisation;
import org.shirube.questionnaire.Wordings;
import org.shirube.screening.Basis;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What there is to prove what was told, and which organisations the case names.
final class EvidenceText {

    private final Texts texts;
    private final AnswerText words;

    EvidenceText(Texts texts, Wordings wordings) {
        this.texts = texts;
        words = new AnswerText(wordings, texts);
    }

    List<Block> blocks(CaseReport report) {
        var blocks = new ArrayList<Block>(evidence(report));
        blocks.addAll(organisations(report.organisations()));
        return blocks;
    }

    /// What was seen, and what lies in the file.
    private List<Block> evidence(CaseReport report) {
        var lines = new ArrayList<Block>();
        report.topics().stream()
                .flatMap(topic -> topic.facts().stream())
                .filter(fact -> fact.basis() == Basis.DOCUMENT || fact.basis() == Basis.OBSERVED)
                .map(fact ->
                        Block.Said.of(
                                texts.of("assessment.basis", fact.basis()),
                                words.label(fact.question())))
                .forEach(lines::add);
        report.attachments()
                .forEach(file -> lines.add(Block.Said.of(texts.get("report.in-the-file"), file)));
        if (!lines.isEmpty()) {
            lines.addFirst(new Block.Heading(texts.get("report.evidence")));
        }
        return lines;
    }

    private List<Block> organisations(List<NamedOrganisation> named) {
        var lines = new ArrayList<Block>();
        for (var each : named) {
            var naming = each.link().naming();
            lines.add(
                    new Block.Said(
                            texts.of("organisations.kind", naming.as()),
                            each.organisation().name(),
                            texts.of("assessment.basis", naming.basis()),
                            ""));
        }
        if (!lines.isEmpty()) {
            lines.addFirst(new Block.Heading(texts.get("organisations.title")));
        }
        return lines;
    }
}
