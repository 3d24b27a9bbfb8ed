package org.shirube.casework;

import java.util.List;

/// A line of the list of organisations. `cases` counts those that name it and that may be seen.
public record OrganisationLine(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        List<String> otherNames,
        String prefecture,
        String country,
        int cases) {}
