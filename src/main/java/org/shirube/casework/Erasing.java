package org.shirube.casework;

/// What came of erasing cases.
public sealed interface Erasing {

    /// The rows are gone, and so is the file that they were in.
    record Erased() implements Erasing {}

    /// The rows are gone; what the disk still holds of the file opens with the store's keys until
    /// the file is renewed.
    record NotRenewed(Saving.Reason reason) implements Erasing {}

    /// Everything is as it was.
    record NotErased(Saving.Reason reason) implements Erasing {}
}
