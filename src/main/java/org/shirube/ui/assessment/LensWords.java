package org.shirube.ui.assessment;

import org.shirube.questionnaire.Labels;
import org.shirube.report.Statute;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.Panel;
import org.shirube.scoring.Panel.Sees;
import org.shirube.scoring.PanelResult;
import org.shirube.scoring.PanelResult.PartResult;
import org.shirube.scoring.Truth;
import org.shirube.text.Texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the lenses beside the Protocol into words: the Protocol first, then each with one sentence
/// where it parts from it.
final class LensWords {

    private final Assessment assessment;
    private final Map<String, Panel.Sure> sure;
    private final Labels labels;
    private final Texts texts;

    LensWords(Assessment assessment, Handbook handbook, Texts texts) {
        this.assessment = assessment;
        this.sure = sure(handbook);
        this.labels = handbook.labels(texts.language().tag());
        this.texts = texts;
    }

    List<LensLine> all() {
        return assessment.panels().stream().map(this::line).toList();
    }

    /// How the Protocol itself sees the person: the measure of where others part from it.
    static Sees protocol(Conclusion conclusion) {
        return switch (conclusion) {
            case ALL_ELEMENTS_INDICATED -> Sees.YES;
            case PARTLY_INDICATED -> Sees.PARTLY;
            case NOT_INDICATED -> Sees.NO;
            case INSUFFICIENT_INFORMATION -> Sees.OPEN;
        };
    }

    private LensLine line(PanelResult result) {
        String id = result.panel();
        boolean parts = result.sees() != protocol(assessment.conclusion());
        return new LensLine(
                id,
                labels.of(id, "name"),
                about(result),
                result.sees(),
                labels.of(id + ".conclusion", result.conclusion()),
                parts
                        ? Optional.of(labels.of(id + ".because", result.conclusion()))
                        : Optional.empty(),
                asked(result),
                parts(result));
    }

    private String about(PanelResult result) {
        String about = labels.of(result.panel(), "about");
        String reading =
                result.reading().isEmpty()
                        ? about
                        : texts.get(
                                "assessment.lens.reading",
                                about,
                                labels.of(result.panel() + ".reading", result.reading()));
        return result.provisional() ? texts.get("assessment.lens.provisional", reading) : reading;
    }

    /// Which parts are still open, where an answer could change what the lens concludes.
    private Optional<String> asked(PanelResult result) {
        String open =
                result.parts().stream()
                        .filter(part -> part.holds() == Truth.OPEN)
                        .map(part -> name(result, part))
                        .collect(Collectors.joining(texts.get("assessment.lens.gap")));
        return result.couldBecome()
                .filter(_ -> !open.isEmpty() && !isStatutes(result))
                .map(could ->
                        texts.get(
                                "assessment.lens.asked",
                                open,
                                labels.of(result.panel() + ".conclusion", could)));
    }

    private static boolean isStatutes(PanelResult result) {
        return result.panel().equals(Assessment.STATUTES);
    }

    private List<LensLine.Part> parts(PanelResult result) {
        return result.parts().stream()
                .filter(part -> !isStatutes(result) || part.holds() == Truth.YES)
                .map(part -> new LensLine.Part(name(result, part), part.holds(), facts(part)))
                .toList();
    }

    private String name(PanelResult result, PartResult part) {
        String label = labels.of(result.panel() + ".part", part.part());
        if (!isStatutes(result)) {
            return label;
        }
        Statute statute = Statute.of(List.of(part.part()), texts).getFirst();
        String provision = (statute.law() + " " + statute.articles()).strip();
        return Optional.ofNullable(sure.get(part.part()))
                .map(how ->
                        texts.get(
                                "assessment.lens.statute",
                                provision,
                                label,
                                texts.of("assessment.lens.sure", how)))
                .orElse(provision);
    }

    /// How sure each provision is, by its code.
    private static Map<String, Panel.Sure> sure(Handbook handbook) {
        Map<String, Panel.Sure> sure = new HashMap<>();
        handbook.rulebook().panels().stream()
                .flatMap(panel -> panel.parts().stream())
                .filter(Panel.Part.Asked.class::isInstance)
                .map(Panel.Part.Asked.class::cast)
                .forEach(part -> part.sure().ifPresent(how -> sure.put(part.id(), how)));
        return sure;
    }

    private String facts(PartResult part) {
        return part.indicators().stream()
                .map(indicator -> labels.of("indicator", indicator.code()))
                .collect(Collectors.joining(texts.get("assessment.lens.gap")));
    }
}
