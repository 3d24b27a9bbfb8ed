package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When a danger shows: one of the alternatives is enough.
public record DangerRule(String id, Danger.Level level, List<Alternative> any) {

    /// Everything named here must hold; an empty set stands for "whatever".
    public record Alternative(
            List<Indicator> indicators, Optional<Said> said, Set<Minority> minorities) {}

    /// An answer that counts as danger: one of the words, or a date at most so many days ahead. The
    /// word `unanswered` stands for a question without a real answer.
    public record Said(QuestionId question, Set<String> words, Optional<Integer> withinDays) {

        static final String UNANSWERED = "unanswered";
    }
}
