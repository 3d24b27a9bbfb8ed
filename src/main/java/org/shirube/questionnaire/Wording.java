package org.shirube.questionnaire;

import java.util.Map;
import java.util.Optional;

/// The texts of one questionnaire in one language. A draft was not checked by a native speaker and
/// helps the interpreter only.
public record Wording(
        String questionnaire,
        String language,
        String version,
        State state,
        String title,
        Optional<String> intro,
        Map<QuestionId, Asked> questions) {

    public enum State {
        ORIGINAL,
        DRAFT,
        REVIEWED
    }

    /// How one question is put. Why, how to ask and what to keep in mind speak to the caseworker.
    public record Asked(
            String text,
            String label,
            Optional<String> hint,
            Optional<String> why,
            Optional<String> howToAsk,
            Optional<String> keepInMind,
            Map<String, String> options) {}
}
