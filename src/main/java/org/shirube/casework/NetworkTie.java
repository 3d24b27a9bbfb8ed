package org.shirube.casework;

/// That so many cases name two organisations both. Each pair stands once.
public record NetworkTie(OrganisationId one, OrganisationId other, int cases) {

    public boolean touches(OrganisationId id) {
        return one.equals(id) || other.equals(id);
    }

    /// The end that is not this one.
    public OrganisationId from(OrganisationId id) {
        return one.equals(id) ? other : one;
    }
}
