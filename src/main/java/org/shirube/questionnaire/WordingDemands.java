package org.shirube.questionnaire;

import org.shirube.questionnaire.Wording.Asked;
import org.shirube.source.Faults;
import org.shirube.source.Mark;

import java.util.Optional;

/// What texts in a language of the interface must hold: every question, every option, and guidance
/// for the caseworker on every page.
record WordingDemands(Wording wording, Mark at, Faults faults) {

    void of(Questionnaire questionnaire) {
        questionnaire.pages().forEach(this::demand);
    }

    private void demand(Question page) {
        page.withFollowUps().forEach(this::demandText);
        Asked asked = wording.questions().get(page.id());
        if (asked != null && (isBlank(asked.why()) || isBlank(asked.howToAsk()))) {
            faults.add(at, "'" + page.id() + "' has no guidance", "why: and ask:");
        }
    }

    private static boolean isBlank(Optional<String> text) {
        return text.orElse("").isBlank();
    }

    private void demandText(Question question) {
        Asked asked = wording.questions().get(question.id());
        if (asked == null) {
            faults.add(at, "no text for '" + question.id() + "'", question.id() + ": text, short");
        } else {
            question.kind().optionIds().forEach(option -> demandOption(question, asked, option));
        }
    }

    private void demandOption(Question question, Asked asked, String option) {
        if (!asked.options().containsKey(option)) {
            faults.add(
                    at,
                    "no text for option '" + option + "' of '" + question.id() + "'",
                    "option: " + option + ": …");
        }
    }
}
