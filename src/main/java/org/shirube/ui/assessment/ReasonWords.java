package org.shirube.ui.assessment;

import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Referral.Why;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// Says what speaks for an institution, in one line.
final class ReasonWords {

    private static final int MOST = 3;

    private final Labels labels;
    private final AnswerWords answers;
    private final Texts texts;

    ReasonWords(Labels labels, AnswerWords answers, Texts texts) {
        this.labels = labels;
        this.answers = answers;
        this.texts = texts;
    }

    String of(Why why) {
        List<String> reasons = all(why);
        String told = String.join(" · ", reasons.subList(0, Math.min(MOST, reasons.size())));
        int more = reasons.size() - MOST;
        return texts.get(
                "assessment.help.because",
                more > 0 ? texts.get("assessment.help.and-more", told, more) : told);
    }

    private List<String> all(Why why) {
        List<String> reasons = new ArrayList<>();
        why.dangers().forEach(id -> reasons.add(labels.of("danger", id + ".title")));
        why.child()
                .filter(child -> child != Minority.NO)
                .map(child -> texts.of("assessment.help.child", child))
                .ifPresent(reasons::add);
        why.indicators().forEach(code -> reasons.add(labels.of("indicator", code.code())));
        why.questions().forEach(question -> reasons.add(answers.label(question)));
        if (why.conclusion()) {
            reasons.add(texts.get("assessment.help.conclusion"));
        }
        if (reasons.isEmpty()) {
            why.scheme().map(scheme -> texts.of("scheme", scheme)).ifPresent(reasons::add);
        }
        return reasons;
    }
}
