package org.shirube.scoring;

import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Lens.Element;

import java.util.ArrayList;
import java.util.List;

/// Applies a lens to facts: present facts → items → element statuses → conclusion. Pure and quick,
/// because every question that could be asked next is judged after each answer.
final class Judge {

    private final ReadyLens lens;

    Judge(ReadyLens lens) {
        this.lens = lens;
    }

    /// The verdict on the facts. Somebody who may be a child is read both ways, and the reading
    /// that indicates more stands: as a child until the age is settled.
    Verdict judge(Facts facts, Situation situation) {
        if (situation.minority() != Minority.POSSIBLE) {
            return new Weighing(lens, facts, situation).verdict();
        }
        Verdict child = new Weighing(lens, facts, situation.as(Minority.YES)).verdict();
        Verdict adult = new Weighing(lens, facts, situation.as(Minority.NO)).verdict();
        return caution(adult.conclusion()) > caution(child.conclusion()) ? adult : child;
    }

    /// NOT_INDICATED weighs least here: it must hold in both readings.
    private static int caution(Conclusion conclusion) {
        return switch (conclusion) {
            case ALL_ELEMENTS_INDICATED -> 3;
            case PARTLY_INDICATED -> 2;
            case INSUFFICIENT_INFORMATION -> 1;
            case NOT_INDICATED -> 0;
        };
    }

    /// The elements that a verdict leaves missing: open, none, or a purpose that is only some.
    List<String> missing(Verdict verdict) {
        List<String> missing = new ArrayList<>();
        for (int place = 0; place < lens.elements().size(); place++) {
            Element element = lens.elements().get(place);
            Status status = verdict.statuses().get(place);
            boolean needed = !(verdict.asChild() && element.notNeededForChild());
            boolean some = status == Status.SOME && element.id().equals(ReadyLens.PURPOSE);
            if (needed && (!status.indicated() || some)) {
                missing.add(element.id());
            }
        }
        return missing;
    }
}
