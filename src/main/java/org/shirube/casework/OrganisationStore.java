package org.shirube.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Organisations, and which cases name them, in an open store. Counts and lists over cases hold
/// only what lies in the open store: a sealed case adds nothing. Called from one thread at a time.
public interface OrganisationStore {

    List<OrganisationLine> lines(OrganisationQuery query, int offset, int limit);

    /// How many organisations of each kind have names that hold the text.
    Map<OrganisationKind, Integer> counts(String text);

    /// Every name that is not removed, with the organisation that it stands for.
    List<KnownName> names();

    /// The organisations that are shown in place of these, by the id that was asked for.
    Map<OrganisationId, Organisation> find(Collection<OrganisationId> ids);

    /// With all that cases say of it.
    Optional<OrganisationFile> open(OrganisationId id);

    Saving add(OrganisationId id, OrganisationFacts facts);

    /// Refused where it has another version by now.
    Saving change(OrganisationId id, int version, OrganisationFacts facts);

    /// Refused where a case names it. What was removed is put back by `false`.
    Saving setRemoved(OrganisationId id, boolean removed);

    Saving merge(OrganisationId merged, OrganisationId into);

    /// What was merged stands for itself again, with the links that it had.
    Saving part(UUID merge);

    /// Which organisations a case names.
    List<CaseOrganisation> of(CaseId id);

    Saving link(CaseOrganisation link);

    /// Refused where it has another version by now.
    Saving change(CaseOrganisation link);

    Saving setRemoved(CaseOrganisation link, boolean removed);

    /// In how many cases other than this one each appears.
    Map<OrganisationId, Integer> elsewhere(CaseId id, Collection<OrganisationId> organisations);

    /// Around one organisation, or of those that most cases name.
    OrganisationNetwork network(Optional<OrganisationId> centre, int most);
}
