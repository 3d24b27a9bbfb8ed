package org.shirube.casework;

import java.util.Set;

/// Somebody who may sign in, by the name that they sign in with.
public record Account(AccountId id, String name, Set<Role> roles) {

    public boolean may(Operation operation) {
        return roles.stream().anyMatch(role -> Permissions.allows(role, operation));
    }
}
