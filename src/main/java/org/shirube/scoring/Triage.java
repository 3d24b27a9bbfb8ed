package org.shirube.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lists and queues go by: the Protocol's conclusion, how much stands behind each element, and
/// the dangers. The short of an assessment, which says the same and why.
public record Triage(Conclusion conclusion, Map<String, Status> elements, List<Danger> dangers) {

    public Status element(String id) {
        return Optional.ofNullable(elements.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no element " + id));
    }

    /// The level of the worst danger.
    public Optional<Danger.Level> level() {
        return Danger.worst(dangers);
    }
}
