package org.shirube.report;

import org.shirube.casework.CaseReport.Provision;
import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// The provisions that the facts bear on, each with how sure we are of what it says.
final class LawText {

    private final Texts texts;
    private final Labels labels;

    LawText(Texts texts, Handbook handbook) {
        this.texts = texts;
        labels = handbook.labels(texts.language().tag());
    }

    List<Block> blocks(List<Provision> provisions) {
        if (provisions.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(texts.get("report.laws")));
        blocks.add(new Block.Small(texts.get("report.laws.text")));
        provisions.forEach(provision -> blocks.add(new Block.Line(law(provision))));
        return blocks;
    }

    private String law(Provision provision) {
        var statute = Statute.of(List.of(provision.code()), texts).getFirst();
        String cited = (statute.law() + " " + statute.articles()).strip();
        String label = labels.of(Assessment.STATUTES + ".part", provision.code());
        return provision
                .sure()
                .map(how ->
                        texts.get(
                                "assessment.lens.statute",
                                cited,
                                label,
                                texts.of("assessment.lens.sure", how)))
                .orElseGet(() -> texts.get("report.law.unsure", cited, label));
    }
}
