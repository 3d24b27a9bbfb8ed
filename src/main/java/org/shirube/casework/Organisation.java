package org.shirube.casework;

import java.util.List;

/// An employer, supervising body, sending organisation, broker, lender, school or venue that cases
/// name. `alsoCalled` are the names of those that were merged into it. The version counts changes
/// of the facts, so that nobody overwrites what somebody else has written meanwhile.
public record Organisation(
        OrganisationId id,
        OrganisationFacts facts,
        List<String> alsoCalled,
        boolean removed,
        int version) {

    public String name() {
        return facts.name();
    }

    public OrganisationKind kind() {
        return facts.kind();
    }
}
