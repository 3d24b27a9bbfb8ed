package org.shirube.casework;

import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;

import java.util.List;
import java.util.Optional;

/// A case that names an organisation, with as much of it as the list of cases shows, and as what.
public record NamingCase(
        CaseId id,
        String label,
        String alias,
        List<OrganisationNaming> as,
        Conclusion conclusion,
        Optional<Danger.Level> danger) {}
