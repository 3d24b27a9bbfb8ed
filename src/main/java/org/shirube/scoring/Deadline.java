package org.shirube.scoring;

import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.QuestionId;

import java.time.LocalDate;

/// A day that law attaches to what was told: an indication for whoever helps, never advice on the
/// law. `from` is the answer that it is counted from. Where that is not known to the day, `exact`
/// is false, and this is the earliest day that it can be.
public record Deadline(
        String id, LocalDate day, boolean exact, QuestionId from, String law, Certainty certainty) {

    /// Whether the day lies behind. What that means is for a lawyer to say.
    public boolean mayHavePassed(LocalDate today) {
        return day.isBefore(today);
    }

    /// Whether it is the day itself or comes within so many days.
    public boolean isWithin(LocalDate today, int days) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(days));
    }
}
