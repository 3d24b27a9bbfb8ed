package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;

import java.time.Instant;
import java.util.Optional;

/// A question that a supervisor sent back with a screening: it is done once it is answered anew, or
/// once the caseworker says why not.
public record ReviewTask(
        QuestionId question,
        AccountId askedBy,
        Instant askedAt,
        String words,
        boolean answered,
        Optional<String> whyNot) {

    public boolean isDone() {
        return answered || whyNot.isPresent();
    }
}
