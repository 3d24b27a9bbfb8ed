package org.shirube.scoring;

import org.shirube.questionnaire.QuestionId;

/// A question whose answer could change the result, and what it could change it to.
public record AskNext(QuestionId question, Conclusion couldBecome, boolean changesConclusion) {}
