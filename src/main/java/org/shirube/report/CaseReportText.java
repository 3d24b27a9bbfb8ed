package org.shirube.report;

import org.shirube.casework.CaseReport;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that stands in a report of a case, in one language: the file is drawn from it and from
/// nothing else. What people said stands in the language in which it was written down.
public record CaseReportText(Language language, String title, List<Block> blocks, String fileName) {

    public CaseReportText {
        blocks = List.copyOf(blocks);
    }

    /// When it was made, from whom, and for whom, where that is known.
    public record Occasion(LocalDate made, String from, Optional<String> recipient) {}

    public static CaseReportText of(
            Texts texts, Handbook handbook, CaseReport report, Occasion occasion) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(head(texts, report, occasion));
        blocks.addAll(new PersonText(texts).blocks(report.person()));
        blocks.addAll(new ToldText(texts, handbook).blocks(report));
        blocks.addAll(new LawText(texts, handbook).blocks(report.provisions()));
        blocks.addAll(new EvidenceText(texts, handbook.wordings()).blocks(report));
        if (report.concluded().isPresent()) {
            blocks.addAll(
                    new ConcludedText(texts, handbook).blocks(report.concluded().orElseThrow()));
        }
        blocks.addAll(new ToldText(texts, handbook).versions(report));
        return new CaseReportText(
                texts.language(),
                texts.get("report.title"),
                blocks,
                "report-" + occasion.made() + ".pdf");
    }

    private static List<Block> head(Texts texts, CaseReport report, Occasion occasion) {
        var head = new ArrayList<Block>();
        head.add(Block.Said.of(texts.get("report.label"), report.label()));
        report.name().ifPresent(alias -> head.add(Block.Said.of(texts.get("report.name"), alias)));
        head.add(Block.Said.of(texts.get("report.begun"), texts.date(report.begun())));
        head.add(Block.Said.of(texts.get("report.made"), texts.date(occasion.made())));
        if (!occasion.from().isBlank()) {
            head.add(Block.Said.of(texts.get("report.from"), occasion.from().strip()));
        }
        occasion.recipient().ifPresent(to -> head.add(Block.Said.of(texts.get("report.for"), to)));
        head.add(new Block.Framed(texts.get("report.indication")));
        return head;
    }

    @Override
    public String toString() {
        return "the text of " + fileName;
    }
}
