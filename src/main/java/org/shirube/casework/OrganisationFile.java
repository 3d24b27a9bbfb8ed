package org.shirube.casework;

import java.util.List;

/// All that the cases which may be seen say of one organisation together. No single interview shows
/// it. `cases` are the newest; `caseCount` counts all, and `assessed` those whose assessment was
/// handed in, among which indicators are counted: what a case was not asked about is not known.
public record OrganisationFile(
        Organisation organisation,
        List<OrganisationMerge> merges,
        List<NamingCase> cases,
        int caseCount,
        int assessed,
        List<SeenIndicator> indicators,
        ToldMoney money,
        List<LinkedOrganisation> linked) {}
