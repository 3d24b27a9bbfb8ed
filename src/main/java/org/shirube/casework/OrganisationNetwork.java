package org.shirube.casework;

import java.util.List;
import java.util.Optional;

/// Who is linked with whom through cases: organisations, and between two of them how many cases
/// name both. `more` are those that are left out because a picture holds only so many.
public record OrganisationNetwork(
        Optional<OrganisationId> centre, List<Knot> knots, List<Tie> ties, int more) {

    public static final OrganisationNetwork NONE =
            new OrganisationNetwork(Optional.empty(), List.of(), List.of(), 0);

    /// An organisation in the picture, and how many cases name it.
    public record Knot(OrganisationId id, OrganisationKind kind, String name, int cases) {}

    /// That so many cases name both. Each pair stands once.
    public record Tie(OrganisationId one, OrganisationId other, int cases) {

        public boolean touches(OrganisationId id) {
            return one.equals(id) || other.equals(id);
        }

        /// The end that is not this one.
        public OrganisationId from(OrganisationId id) {
            return one.equals(id) ? other : one;
        }
    }

    /// The ties of one, the strongest first.
    public List<Tie> of(OrganisationId id) {
        return ties.stream()
                .filter(tie -> tie.touches(id))
                .sorted((one, other) -> Integer.compare(other.cases(), one.cases()))
                .toList();
    }

    public Optional<Knot> knot(OrganisationId id) {
        return knots.stream().filter(knot -> knot.id().equals(id)).findFirst();
    }
}
