package org.shirube.scoring;

import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.Wordings;

import java.util.Map;

/// Everything that the questionnaire folder holds, read and checked: the rules, the texts of the
/// questions, and the short texts of facts and dangers by language.
public record Handbook(Rulebook rulebook, Wordings wordings, Map<String, Labels> labels) {

    /// The short texts of a language, or English where there are none.
    public Labels labels(String language) {
        Labels english =
                labels.getOrDefault(
                        "en",
                        new Labels(
                                "en", org.shirube.questionnaire.Wording.State.ORIGINAL, Map.of()));
        return labels.getOrDefault(language, english);
    }
}
