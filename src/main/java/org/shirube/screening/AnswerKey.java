package org.shirube.screening;

import org.shirube.questionnaire.QuestionId;

/// Which answer: the question, and its occurrence where a question may be answered several times.
public record AnswerKey(QuestionId question, int occurrence) {

    public static AnswerKey first(QuestionId question) {
        return new AnswerKey(question, 0);
    }
}
