package org.shirube.scoring;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.Question;
import org.shirube.source.Faults;
import org.shirube.source.Node;

import java.util.Set;
import java.util.TreeSet;

/// The words with which a question can be answered, for rules that wait for one of them: a rule
/// that waits for a word nobody can say would never hold, and nobody would notice.
final class AnswerWords {

    private AnswerWords() {}

    /// Reports a word that is neither an answer to the question nor among the others.
    static void refuseUnknown(Node.Text word, Question asked, Set<String> others, Faults faults) {
        Set<String> words = new TreeSet<>(others);
        switch (asked.kind()) {
            case AnswerKind.Choice choice -> words.addAll(choice.options());
            case AnswerKind.YesNo _ -> words.addAll(Set.of("yes", "no"));
            case AnswerKind.Whole _,
                    AnswerKind.Money _,
                    AnswerKind.Date _,
                    AnswerKind.Text _,
                    AnswerKind.Group _ -> {}
        }
        if (!words.contains(word.text())) {
            faults.add(word.at(), "'" + word.text() + "' is no answer here", "one of " + words);
        }
    }
}
