package org.shirube.vault;

/// What came of opening a backup.
public sealed interface Verified<T> {

    /// Whole: with what was read in it.
    record Whole<T>(T contents) implements Verified<T> {}

    /// Not the bytes that were written.
    record Changed<T>() implements Verified<T> {}

    /// The bytes that were written, and yet no store: it was damaged before it was copied.
    record Broken<T>() implements Verified<T> {}

    /// By a newer version of the program.
    record TooNew<T>() implements Verified<T> {}

    /// Out of reach.
    record Unreadable<T>() implements Verified<T> {}
}
