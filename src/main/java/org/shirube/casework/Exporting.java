package org.shirube.casework;

/// What came of writing an attachment to a place outside the store.
public sealed interface Exporting {

    record Exported() implements Exporting {}

    /// The place took not all of it.
    record Unwritable() implements Exporting {}

    /// What is kept does not open, or is gone.
    record Damaged() implements Exporting {}

    /// It could not be noted in the log, so nothing was written.
    record NotSaved(Saving.Reason reason) implements Exporting {}
}
