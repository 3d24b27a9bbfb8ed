package org.shirube.ui.organisations;

import org.shirube.casework.NamingCase;
import org.shirube.casework.OrganisationId;

import java.util.Optional;
import java.util.function.Consumer;

/// Where one can go from here: the list, the page of one organisation, the picture around one or
/// over all, and a case that names it.
public record OrganisationWays(
        Runnable toList,
        Consumer<OrganisationId> toOrganisation,
        Consumer<Optional<OrganisationId>> toNetwork,
        Consumer<NamingCase> toCase) {}
