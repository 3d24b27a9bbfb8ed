package org.shirube.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Somebody who may sign in, by the name that they sign in with.
public record Account(AccountId id, String name, Set<Role> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean may(Operation operation) {
        return Permissions.allows(roles, operation);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// What tells one name from another: capitals, widths and spaces around it do not.
    public static String essence(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
