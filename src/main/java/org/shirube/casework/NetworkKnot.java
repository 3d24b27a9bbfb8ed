package org.shirube.casework;

/// An organisation in the picture of who is linked with whom, and how many cases name it.
public record NetworkKnot(OrganisationId id, OrganisationKind kind, String name, int cases) {}
