package org.shirube.casework;

/// An organisation that cases name together with another one, and how many do.
public record LinkedOrganisation(
        OrganisationId id, OrganisationKind kind, String name, int shared) {}
