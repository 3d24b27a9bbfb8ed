package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.QuestionId;

import java.util.List;

/// What the answers say about one fact. Contradictory: one answer says that it is there and another
/// that it is not; then it stands as present.
public record Finding(
        IndicatorCode indicator,
        Presence presence,
        Use use,
        List<QuestionId> carriedBy,
        boolean contradictory) {}
