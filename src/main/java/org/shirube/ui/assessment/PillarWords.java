package org.shirube.ui.assessment;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Assessment.Link;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Evidence;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.Lens.Element;
import org.shirube.scoring.Strength;
import org.shirube.scoring.Use;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.Pillar.Gap;
import org.shirube.ui.assessment.Pillar.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says one element of an assessment in words.
final class PillarWords {

    private static final String RECEIPT = "receipt";

    private final Assessed assessed;
    private final Handbook handbook;
    private final Texts texts;
    private final Labels labels;
    private final AnswerWords answers;

    PillarWords(Assessed assessed, Handbook handbook, Texts texts) {
        this.assessed = assessed;
        this.handbook = handbook;
        this.texts = texts;
        this.labels = handbook.labels(texts.language().tag());
        this.answers = new AnswerWords(handbook, texts);
    }

    List<Pillar> all() {
        return handbook.rulebook().lens().elements().stream()
                .filter(this::isJudged)
                .map(this::pillar)
                .toList();
    }

    /// An earlier version of the lens may not have had the element.
    private boolean isJudged(Element element) {
        return assessed.assessment().elements().stream()
                .anyMatch(result -> result.element().equals(element.id()));
    }

    private Pillar pillar(Element element) {
        ElementResult result = assessed.assessment().element(element.id());
        List<Line> lines = new ArrayList<>();
        result.evidence().stream().filter(Evidence::counts).map(this::line).forEach(lines::add);
        unspoken(element, result).ifPresent(lines::add);
        return new Pillar(
                element.id(),
                labels.of("element", element.id()),
                result.status(),
                texts.of("assessment.status", result.status()),
                values(result),
                remark(element, result),
                List.copyOf(lines),
                result.evidence().stream().filter(fact -> !fact.counts()).map(this::line).toList(),
                gaps(element));
    }

    /// Gaps follow from today's lens and say nothing of an earlier one.
    private List<Gap> gaps(Element element) {
        return assessed.results().showsEarlier()
                ? List.of()
                : new GapWords(assessed, handbook.rulebook().library(), labels, texts).of(element);
    }

    private String values(ElementResult result) {
        return result.values().isEmpty()
                ? labels.of("question", result.element())
                : result.values().stream()
                        .map(value -> labels.of("value", value))
                        .collect(Collectors.joining(" · "));
    }

    private Line line(Evidence fact) {
        return new Line(
                labels.of("indicator", fact.indicator().code()),
                fact.strength(),
                texts.of("assessment.strength", fact.strength()),
                fact.counts() ? "" : why(fact),
                answers.told(fact.carriedBy(), assessed.saved().content()));
    }

    private String why(Evidence fact) {
        boolean known =
                handbook.rulebook().library().catalogue().find(fact.indicator()).isPresent();
        boolean unused = known && assessed.findings().of(fact.indicator()).use() == Use.UNUSED;
        return texts.get(unused ? "assessment.quiet.unused" : "assessment.quiet.use-unknown");
    }

    /// What the lens takes from the scheme or from other facts, without a fact of its own.
    private Optional<Line> unspoken(Element element, ElementResult result) {
        boolean proven =
                result.evidence().stream()
                        .anyMatch(fact -> fact.counts() && fact.values().contains(RECEIPT));
        if (result.values().contains(RECEIPT) && !proven) {
            return Optional.of(given(texts.get("assessment.received"), Strength.STRUCTURAL));
        }
        boolean purpose = element.id().equals("purpose");
        boolean linked = assessed.assessment().link() == Link.SHOWN;
        boolean said =
                result.evidence().stream()
                        .anyMatch(fact -> fact.indicator().equals(linkQuestion()));
        return purpose && linked && !said
                ? Optional.of(given(labels.of("link", "shown"), Strength.STRUCTURAL))
                : Optional.empty();
    }

    private IndicatorCode linkQuestion() {
        return handbook.rulebook().lens().link().question();
    }

    private Line given(String text, Strength strength) {
        return new Line(text, strength, texts.of("assessment.strength", strength), "", List.of());
    }

    private Optional<String> remark(Element element, ElementResult result) {
        if (!element.notNeededForChild()) {
            return Optional.empty();
        }
        return switch (assessed.assessment().child()) {
            case YES -> Optional.of(texts.get("assessment.means.child"));
            case POSSIBLE -> Optional.of(texts.get("assessment.means.perhaps-child"));
            case NO ->
                    result.status().indicated()
                            ? Optional.of(texts.get("assessment.means.consent"))
                            : Optional.empty();
        };
    }
}
