package org.shirube.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One question and its follow-ups. A question at the top of a questionnaire is a page.
public record Question(
        QuestionId id,
        AnswerKind kind,
        EnableWhen enableWhen,
        Audience askOf,
        Traits traits,
        List<Rule> makes,
        List<Question> followUps) {

    /// Marks that do not change what is asked: the phase that answers speak of unless they say
    /// otherwise, whether the question is core (declined here, nobody concludes "not indicated"),
    /// whether it needs a warning first, and whether it may stay empty without anything missing.
    public record Traits(
            Optional<Phase> phase, boolean core, boolean sensitive, boolean optional) {}

    /// This question, then all below it, in the order of the page.
    public Stream<Question> withFollowUps() {
        return Stream.concat(Stream.of(this), followUps.stream().flatMap(Question::withFollowUps));
    }

    public boolean takesAnswer() {
        return !(kind instanceof AnswerKind.Group);
    }
}
