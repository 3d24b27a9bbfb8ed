package org.shirube.casework;

import java.util.Set;

/// Which organisations are listed, and in what order: those whose names hold what was typed, of
/// these kinds (none stands for all).
public record OrganisationQuery(String text, Set<OrganisationKind> kinds, Order order) {

    public static final OrganisationQuery ALL =
            new OrganisationQuery("", Set.of(), Order.MOST_CASES);

    public OrganisationQuery {
        kinds = Set.copyOf(kinds);
    }

    /// What comes first.
    public enum Order {
        MOST_CASES,
        NAME,
        NEWEST
    }
}
