package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.QuestionId;

import java.util.List;
import java.util.Optional;

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

    /// The level of the worst; none where there is no danger.
    public static Optional<Level> worst(List<Danger> dangers) {
        return dangers.stream().map(Danger::level).min(Enum::compareTo);
    }
}
