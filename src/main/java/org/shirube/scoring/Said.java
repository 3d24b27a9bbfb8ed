package org.shirube.scoring;

import org.shirube.questionnaire.QuestionId;

import java.util.Optional;
import java.util.Set;

/// An answer that a rule waits for: one of the words, or a date at most so many days ahead. The
/// word `unanswered` stands for a question without a real answer.
public record Said(QuestionId question, Set<String> words, Optional<Integer> withinDays) {

    static final String UNANSWERED = "unanswered";
}
