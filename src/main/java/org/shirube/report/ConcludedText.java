package org.shirube.report;

import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What the tool made of what was told: only in a report to which a supervisor added it.
final class ConcludedText {

    private final Texts texts;
    private final Labels labels;

    ConcludedText(Texts texts, Handbook handbook) {
        this.texts = texts;
        labels = handbook.labels(texts.language().tag());
    }

    List<Block> blocks(Assessment concluded) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(texts.get("report.concluded")));
        blocks.add(new Block.Framed(texts.get("report.concluded.text")));
        blocks.add(
                Block.Said.of(
                        texts.get("report.protocol"),
                        texts.of("assessment.conclusion", concluded.conclusion())));
        concluded
                .elements()
                .forEach(element ->
                        blocks.add(
                                Block.Said.of(
                                        labels.of("element", element.element()),
                                        texts.of("assessment.status", element.status()))));
        concluded.panels().stream()
                .filter(panel -> !panel.panel().equals(Assessment.STATUTES))
                .forEach(panel ->
                        blocks.add(
                                Block.Said.of(
                                        labels.of(panel.panel(), "name"),
                                        labels.of(
                                                panel.panel() + ".conclusion",
                                                panel.conclusion()))));
        return blocks;
    }
}
