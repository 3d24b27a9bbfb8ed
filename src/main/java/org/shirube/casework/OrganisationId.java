package org.shirube.casework;

import java.util.UUID;

/// An organisation that cases name. Random, so that it tells nothing.
public record OrganisationId(UUID id) {

    @Override
    public String toString() {
        return id.toString();
    }
}
