package org.shirube.casework;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.scoring.Conclusion;

import java.util.List;
import java.util.Optional;

/// How often tool, caseworker and supervisor came to which conclusions of the same screening, by
/// quarter, and which indicators counted most often where a supervisor saw it differently.
public record AgreementCounts(List<Line> lines, List<Overridden> indicators) {

    public AgreementCounts {
        lines = List.copyOf(lines);
        indicators = List.copyOf(indicators);
    }

    /// So many screenings that were signed off in a quarter (1 to 4) with these conclusions;
    /// caseworkers need not have said theirs.
    public record Line(
            int year,
            int quarter,
            Conclusion tool,
            Optional<Conclusion> caseworker,
            Conclusion supervisor,
            int count) {}

    /// An indicator, and in how many overridden screenings it counted.
    public record Overridden(IndicatorCode indicator, int overridden) {}
}
