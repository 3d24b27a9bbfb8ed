package org.shirube.ui.wizard;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.AnswerRow;

import java.util.Optional;

/// Whether a question may be shown to the person in their language, and if not, why.
enum Showable {
    YES,
    /// No native speaker answers for the words, or only for those of an older version.
    DRAFT,
    /// The question, an option or the words for yes and no are not translated.
    INCOMPLETE,
    /// The caseworker records what is known; nobody asks it.
    FOR_THE_CASEWORKER;

    static Showable of(Question question, Wordbook words) {
        if (question.id().isForTheCaseworker()) {
            return FOR_THE_CASEWORKER;
        }
        Optional<Asked> asked = words.second(question.id());
        if (asked.isEmpty()) {
            return INCOMPLETE;
        }
        if (words.isDraft(question.id()) || words.secondAnswersAreDraft()) {
            return DRAFT;
        }
        return isComplete(question, asked.get(), words) ? YES : INCOMPLETE;
    }

    private static boolean isComplete(Question question, Asked asked, Wordbook words) {
        boolean options =
                !(question.kind() instanceof AnswerKind.Choice choice)
                        || asked.options().keySet().containsAll(choice.options());
        return options
                && AnswerRow.SAID.stream()
                        .allMatch(
                                value -> words.secondAnswer(value.words().getFirst()).isPresent());
    }
}
