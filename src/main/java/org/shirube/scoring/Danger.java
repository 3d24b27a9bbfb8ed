package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.QuestionId;

import java.util.List;

/// A danger that the answers show, apart from any score: what to do stands in the texts under the
/// trigger's id.
public record Danger(
        Level level, String trigger, List<IndicatorCode> indicators, List<QuestionId> questions) {

    /// Red: act now. Orange: within 24 hours. Yellow: plan and date.
    public enum Level {
        RED,
        ORANGE,
        YELLOW
    }
}
