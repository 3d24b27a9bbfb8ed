package org.shirube.casework;

/// A backup while it is made: first beside the store, then in the second place, where one is set.
public interface BackingUp extends Steps<BackupOutcome> {

    /// Nobody waits any longer for the second place, or wants it at all this time: the backup
    /// beside the store counts all the same. May be called on any thread.
    void doWithoutSecond();
}
