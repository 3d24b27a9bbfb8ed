package org.shirube.casework;

/// What came of sealing a case.
public sealed interface Sealing {

    /// Only those who were named can open it, and the file in which everybody could is gone.
    record Sealed() implements Sealing {}

    /// Only those who were named can open it; what the disk still holds of before opens with the
    /// store's keys until the file is renewed.
    record NotRenewed(Saving.Reason reason) implements Sealing {}

    /// Everything is as it was.
    record NotSealed(Saving.Reason reason) implements Sealing {}
}
