package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.QuestionId;

import java.util.List;

/// One fact behind an element, and the questions whose answers carry it (none when the fact was
/// stated directly). A fact that does not count is present, but was not used to make the person
/// accept or stay, or it is not known whether it was.
public record Evidence(
        IndicatorCode indicator,
        Strength strength,
        boolean counts,
        List<String> values,
        List<QuestionId> carriedBy) {}
