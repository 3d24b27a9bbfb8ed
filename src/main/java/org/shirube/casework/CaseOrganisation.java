package org.shirube.casework;

import java.util.UUID;

/// That a case names an organisation, as a row of that case. The organisation is the one that was
/// linked; what was merged since then is shown in its place.
public record CaseOrganisation(
        UUID id,
        CaseId caseId,
        OrganisationId organisation,
        OrganisationNaming naming,
        int version) {

    public static CaseOrganisation of(
            CaseId caseId, OrganisationId organisation, OrganisationNaming naming) {
        return new CaseOrganisation(UUID.randomUUID(), caseId, organisation, naming, 0);
    }

    public CaseOrganisation with(OrganisationNaming other) {
        return new CaseOrganisation(id, caseId, organisation, other, version);
    }
}
