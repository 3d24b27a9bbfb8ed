package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.scoring.Lens.Threshold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A further lens beside the Protocol: parts, each a proposition or a score over items, and
/// conclusions drawn from them. Provisional: weights that could not be compared with their source.
public record Panel(
        String id,
        String version,
        boolean provisional,
        List<Reading> readings,
        Set<String> whenUsed,
        List<Part> parts,
        List<Concluding> conclusions) {

    /// One way to weigh the items (labour, sexual), for people of whom the proposition holds.
    public record Reading(String id, Proposition when, boolean provisional) {}

    /// One thing that the panel looks for. Closed by: when these facts were all denied and nothing
    /// else was told, it does not hold, though other facts were never asked.
    public sealed interface Part {
        String id();

        record Asked(String id, Proposition when, List<Indicator> closedBy, Optional<Sure> sure)
                implements Part {}

        /// Holds when the items found reach one of the thresholds. Strengths are by reading.
        record Scored(String id, List<Item> items, List<Threshold> positive) implements Part {}
    }

    /// How sure we are of what a part says of the law: seen in full or in part, told by others, or
    /// from memory.
    public enum Sure {
        SEEN,
        PARTLY_SEEN,
        SECONDARY,
        MEMORY
    }

    /// An item of the survey, such as CD01, with its strength in each reading.
    public record Item(String code, Map<String, AgedStrength> strengths) {}

    /// A conclusion, and whether the framework sees the person then.
    public record Concluding(String id, Sees sees, Proposition when) {}

    /// Whether somebody is seen and protected under a framework: fully, in part, not known yet, or
    /// not; in this order, so that the reading that sees most comes first.
    public enum Sees {
        YES,
        PARTLY,
        OPEN,
        NO
    }
}
