package org.shirube.casework;

/// What somebody does in the office; one account can have several.
public enum Role {
    CASEWORKER,
    SHELTER_STAFF,
    SUPERVISOR,
    ADMINISTRATOR
}
