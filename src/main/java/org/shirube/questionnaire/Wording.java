package org.shirube.questionnaire;

import java.util.Map;
import java.util.Optional;

/// The texts of one questionnaire in one language. A draft was not checked by a native speaker: it
/// helps the interpreter, and is neither shown to the person nor printed. Nothing prints questions
/// today; whoever adds that asks [#mayBeShown] first.
public record Wording(
        String questionnaire,
        String language,
        Origin origin,
        String title,
        Optional<String> intro,
        Map<QuestionId, Asked> questions) {

    public enum State {
        ORIGINAL,
        DRAFT,
        REVIEWED
    }

    /// Who wrote the texts, for which version of the questionnaire, and how they were translated
    /// back into English for those who review them (by `linkId` or `linkId.option`).
    public record Origin(
            String version, State state, String translator, Map<String, String> backTranslation) {}

    /// How one question is put. Why, how to ask and what to keep in mind speak to the caseworker. A
    /// text that is still missing is empty.
    public record Asked(
            String text,
            String label,
            Optional<String> hint,
            Optional<String> why,
            Optional<String> howToAsk,
            Optional<String> keepInMind,
            Map<String, String> options) {}

    /// Whether they were written for another version of the questionnaire.
    public boolean isOutOfDate(Questionnaire asked) {
        return !origin.version().equals(asked.version());
    }

    /// Whether the person may see them: a native speaker answers for them, as they are asked today.
    public boolean mayBeShown(Questionnaire asked) {
        return origin.state() != State.DRAFT && !isOutOfDate(asked);
    }
}
