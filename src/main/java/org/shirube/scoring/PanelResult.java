package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.scoring.Panel.Sees;

import java.util.List;
import java.util.Optional;

/// What a panel concludes. `couldBecome` is a conclusion that answers still open could lead to,
/// `reading` the way in which items were weighed, empty where there is only one.
public record PanelResult(
        String panel,
        String conclusion,
        Sees sees,
        String reading,
        boolean provisional,
        Optional<String> couldBecome,
        List<PartResult> parts) {

    /// One part: whether it holds, how many strong, medium and weak items were found, which facts
    /// bear it, and how many facts are still open.
    public record PartResult(
            String part,
            Truth holds,
            int strong,
            int medium,
            int weak,
            List<IndicatorCode> indicators,
            int open) {}

    /// The parts that hold.
    public List<String> holding() {
        return parts.stream()
                .filter(part -> part.holds() == Truth.YES)
                .map(PartResult::part)
                .toList();
    }
}
