package org.shirube.report;

import org.shirube.casework.CaseReport;
import org.shirube.casework.CaseReport.Fact;
import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.Wording;
import org.shirube.scoring.Handbook;
import org.shirube.screening.StatedFact;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was told, topic by topic, and by which questionnaires it was asked.
final class ToldText {

    private final Texts texts;
    private final Handbook handbook;
    private final AnswerText words;
    private final Labels labels;

    ToldText(Texts texts, Handbook handbook) {
        this.texts = texts;
        this.handbook = handbook;
        words = new AnswerText(handbook.wordings(), texts);
        labels = handbook.labels(texts.language().tag());
    }

    List<Block> blocks(CaseReport report) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(texts.get("report.told")));
        if (report.topics().isEmpty() && report.otherFacts().isEmpty()) {
            blocks.add(new Block.Line(texts.get("report.told.nothing")));
        }
        for (var topic : report.topics()) {
            blocks.add(new Block.Subheading(title(topic.questionnaire())));
            topic.facts().forEach(fact -> blocks.add(said(fact)));
        }
        if (!report.otherFacts().isEmpty()) {
            blocks.add(new Block.Subheading(texts.get("report.other-facts")));
            report.otherFacts().forEach(fact -> blocks.add(said(fact)));
        }
        return blocks;
    }

    private Block said(Fact fact) {
        String when = fact.on().map(words::date).orElse("");
        String known = words.known(fact.basis(), fact.phases());
        return new Block.Said(
                words.label(fact.question()),
                words.value(fact.question(), fact.value()),
                when.isEmpty() ? known : known + " · " + when,
                fact.note());
    }

    private Block said(StatedFact fact) {
        String present =
                fact.present()
                        .map(yes -> texts.of("answer", yes ? "yes" : "no"))
                        .orElseGet(() -> texts.of("answer", "dont-know"));
        return new Block.Said(
                labels.of("indicator", fact.indicator().code()),
                present,
                words.known(fact.basis(), fact.phases()),
                "");
    }

    /// By which questionnaires was asked, and whose words these are.
    List<Block> versions(CaseReport report) {
        var blocks = new ArrayList<Block>();
        String all =
                new TreeMap<>(report.versions())
                        .entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(texts.get("assessment.and")));
        if (!all.isEmpty()) {
            blocks.add(new Block.Small(texts.get("report.versions", all)));
        }
        if (report.topics().stream().anyMatch(topic -> isDraft(topic.questionnaire()))) {
            blocks.add(new Block.Small(texts.get("report.draft")));
        }
        return blocks;
    }

    private boolean isDraft(String questionnaire) {
        return wording(questionnaire)
                .filter(wording -> wording.origin().state() == Wording.State.DRAFT)
                .isPresent();
    }

    private String title(String questionnaire) {
        return wording(questionnaire).map(Wording::title).orElse(questionnaire);
    }

    private Optional<Wording> wording(String questionnaire) {
        return handbook.wordings()
                .of(texts.language().tag(), questionnaire)
                .or(() -> handbook.wordings().of("en", questionnaire));
    }
}
