package org.shirube.casework;

import java.util.List;
import java.util.Optional;

/// Who is linked with whom through cases: organisations, and between two of them how many cases
/// name both. `more` are those that are left out because a picture holds only so many.
public record OrganisationNetwork(
        Optional<OrganisationId> centre, List<NetworkKnot> knots, List<NetworkTie> ties, int more) {

    public static final OrganisationNetwork NONE =
            new OrganisationNetwork(Optional.empty(), List.of(), List.of(), 0);

    /// The ties of one, the strongest first.
    public List<NetworkTie> of(OrganisationId id) {
        return ties.stream()
                .filter(tie -> tie.touches(id))
                .sorted((one, other) -> Integer.compare(other.cases(), one.cases()))
                .toList();
    }

    public Optional<NetworkKnot> knot(OrganisationId id) {
        return knots.stream().filter(knot -> knot.id().equals(id)).findFirst();
    }
}
