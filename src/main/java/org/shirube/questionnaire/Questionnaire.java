package org.shirube.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A topic of the interview: its pages in order, and to whom it is put: to its audience, and to
/// whoever gave an answer that opens it. One that only answers open has no audience.
public record Questionnaire(
        String id,
        String version,
        Section section,
        int order,
        Optional<Audience> askOf,
        EnableWhen enableWhen,
        Origin origin,
        List<Question> pages) {

    /// Where a questionnaire stands in the interview.
    public enum Section {
        BEFORE,
        TOPICS,
        FINISH
    }

    /// What the content rests on, and whether somebody who may judge it has reviewed it.
    public record Origin(String source, boolean reviewed) {}

    /// All questions that take an answer.
    public Stream<Question> questions() {
        return pages.stream().flatMap(Question::withFollowUps).filter(Question::takesAnswer);
    }
}
