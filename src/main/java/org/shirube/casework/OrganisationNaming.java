package org.shirube.casework;

import org.shirube.questionnaire.PartialDate;
import org.shirube.screening.Basis;

import java.util.Optional;

/// As what a case names an organisation, since and until when, how that is known, and a note.
public record OrganisationNaming(
        OrganisationKind as,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        Basis basis,
        String note) {

    /// As the person said it, with nothing added.
    public static OrganisationNaming stated(OrganisationKind as) {
        return new OrganisationNaming(as, Optional.empty(), Optional.empty(), Basis.STATED, "");
    }

    public OrganisationNaming withBasis(Basis other) {
        return new OrganisationNaming(as, since, until, other, note);
    }

    public OrganisationNaming since(PartialDate date) {
        return new OrganisationNaming(as, Optional.of(date), until, basis, note);
    }

    public OrganisationNaming until(PartialDate date) {
        return new OrganisationNaming(as, since, Optional.of(date), basis, note);
    }
}
