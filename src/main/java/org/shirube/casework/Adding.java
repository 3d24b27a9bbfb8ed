package org.shirube.casework;

/// What came of adding a file to a case.
public sealed interface Adding {

    record Added(AttachmentId id) implements Adding {}

    /// It is not taken as it is.
    record Refused(Why why) implements Adding {}

    record NotSaved(Saving.Reason reason) implements Adding {}

    enum Why {
        EMPTY,
        TOO_LARGE,
        /// It could not be read to its end, or changed meanwhile.
        UNREADABLE
    }
}
