package org.shirube.casework;

/// The way back to a backup, while nobody is signed in. Takes about a second on purpose, as every
/// try of a passphrase does.
public interface Restoring {

    /// Opens the backup in a file for the account with this name and passphrase, as they were when
    /// it was made.
    Opening open(String file, String name, Passphrase passphrase);

    /// What came of it.
    sealed interface Opening {

        record Opened(RestorePoint point) implements Opening {}

        record Refused(RestoreTrouble why) implements Opening {}
    }
}
