package org.shirube.casework;

/// What a backup holds, and how that compares with the store in whose place it would go.
public record Preview(Backup.Facts facts, Holdings holds, Compared present) {

    /// How much there is.
    public record Holdings(int cases, int screenings, int accounts) {}

    /// The store that is there now.
    public sealed interface Compared {

        record Nothing() implements Compared {}

        /// It is another store, whose cases are not in the backup.
        record OtherStore() implements Compared {}

        /// It is the same store, but open elsewhere or damaged, so that nothing more can be said.
        record Closed() implements Compared {}

        /// It is the same store; so many of its cases are not in the backup.
        record Same(Age age, int casesOnlyThere, Holdings holds) implements Compared {}
    }

    /// How old the backup is, beside the present store.
    public enum Age {
        AS_OLD,
        OLDER,
        NEWER,
        /// Each holds entries of the log that the other does not.
        APART
    }
}
