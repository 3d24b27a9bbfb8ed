package org.shirube.ui.assessment;

import org.shirube.questionnaire.QuestionId;

import java.util.List;

/// An answer in words: the question, what was answered, how it is known and when it happened, and
/// the note. Comparisons set an amount beside the person's pay and what others paid.
public record Told(
        QuestionId id,
        String question,
        String answer,
        String known,
        String note,
        List<String> comparisons) {}
