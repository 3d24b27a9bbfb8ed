package org.shirube.casework;

/// What came of trying to open the store.
public sealed interface Unlocking {

    /// Open, and signed in.
    record Unlocked(Session session) implements Unlocking {}

    /// No such account, or not its passphrase: deliberately one answer for both.
    record WrongPassphrase() implements Unlocking {}

    /// Another window or program has the store open.
    record InUseElsewhere() implements Unlocking {}

    /// The file or its header is not what was written.
    record Damaged() implements Unlocking {}

    /// Written by a newer version of Shirube.
    record TooNew() implements Unlocking {}

    /// The folder cannot be written: read-only, or the disk is full.
    record NotWritable() implements Unlocking {}
}
