package org.shirube.ui.assessment;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Lens.Element;
import org.shirube.scoring.Presence;
import org.shirube.scoring.Status;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.Pillar.Gap;
import org.shirube.ui.assessment.Pillar.Missing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says which gates of an element are open: those that nobody asked about, and those that were
/// asked about without an answer. The two are never one: a refusal is not asked again.
final class GapWords {

    private static final Set<Value> NEVER_PUT =
            Set.of(
                    new Value.Without(NonAnswer.NOT_ASKED),
                    new Value.Without(NonAnswer.NOT_SAFE_TO_ASK));

    private final Assessed assessed;
    private final Library library;
    private final Labels labels;
    private final Texts texts;

    GapWords(Assessed assessed, Library library, Labels labels, Texts texts) {
        this.assessed = assessed;
        this.library = library;
        this.labels = labels;
        this.texts = texts;
    }

    List<Gap> of(Element element) {
        if (isSettled(element)) {
            return List.of();
        }
        List<Missing> notAsked = new ArrayList<>();
        List<Missing> notAnswered = new ArrayList<>();
        for (Map.Entry<String, List<IndicatorCode>> gate : element.gates().entrySet()) {
            if (gate.getValue().stream().allMatch(this::isUnknown)) {
                List<Question> about = about(gate.getValue());
                boolean put = about.stream().anyMatch(this::wasPut);
                (put ? notAnswered : notAsked).add(missing(gate.getKey(), about));
            }
        }
        List<Gap> gaps = new ArrayList<>();
        add(gaps, "assessment.gap.not-asked", notAsked);
        add(gaps, "assessment.gap.not-answered", notAnswered);
        return List.copyOf(gaps);
    }

    /// What cannot change the conclusion any more is no gap.
    private boolean isSettled(Element element) {
        Status status = assessed.assessment().element(element.id()).status();
        boolean needless =
                element.notNeededForChild() && assessed.assessment().child() == Minority.YES;
        return needless || status == Status.STRONG || (element.neutral() && status.indicated());
    }

    private void add(List<Gap> gaps, String title, List<Missing> missing) {
        if (!missing.isEmpty()) {
            gaps.add(new Gap(texts.get(title), List.copyOf(missing)));
        }
    }

    private Missing missing(String gate, List<Question> about) {
        return new Missing(labels.of("gate", gate), about.stream().findFirst().map(Question::id));
    }

    private boolean isUnknown(IndicatorCode code) {
        return assessed.findings().of(code).presence() == Presence.UNKNOWN;
    }

    /// The questions that are asked now and could settle one of the facts.
    private List<Question> about(List<IndicatorCode> codes) {
        return assessed.asked().stream()
                .map(library::get)
                .filter(question ->
                        question.makes().stream()
                                .flatMap(rule -> rule.effects().stream())
                                .anyMatch(effect -> codes.contains(effect.indicator().code())))
                .toList();
    }

    private boolean wasPut(Question question) {
        return assessed.saved()
                .content()
                .answers()
                .to(question.id())
                .filter(answer -> !NEVER_PUT.contains(answer.value()))
                .isPresent();
    }
}
