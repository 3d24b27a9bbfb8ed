package org.shirube.casework;

/// What came of trying to open the store.
public sealed interface Unlocking {

    /// What it means for somebody who wants in that the store could not be read or written.
    static Unlocking refusedBecause(Saving.Reason reason) {
        return switch (reason) {
            case DISK_FULL, READ_ONLY, STORE_LOST -> new NotWritable();
            case DAMAGED -> new Damaged();
            case CHANGED_ELSEWHERE -> new InUseElsewhere();
        };
    }

    /// Open, and signed in.
    record Unlocked(Session session) implements Unlocking {}

    /// No such account, or not its passphrase: deliberately one answer for both.
    record WrongPassphrase() implements Unlocking {}

    /// Too many wrong attempts: not before so many seconds from now.
    record TooSoon(long seconds) implements Unlocking {}

    /// Another window or program has the store open.
    record InUseElsewhere() implements Unlocking {}

    /// The file or its header is not what was written.
    record Damaged() implements Unlocking {}

    /// Written by a newer version of Shirube.
    record TooNew() implements Unlocking {}

    /// The folder cannot be written: read-only, or the disk is full.
    record NotWritable() implements Unlocking {}
}
