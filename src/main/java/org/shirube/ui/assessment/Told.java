package org.shirube.ui.assessment;

import org.shirube.questionnaire.QuestionId;

/// An answer in words: the question, what was answered, how it is known and when it happened, and
/// the note.
public record Told(QuestionId id, String question, String answer, String known, String note) {}
