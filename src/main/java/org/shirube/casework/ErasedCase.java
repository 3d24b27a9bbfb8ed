package org.shirube.casework;

import java.time.Instant;

/// That a case was erased: by its label, which was made by lot and names nobody. The entry of the
/// audit log that says so is signed.
public record ErasedCase(String label, ErasureReason reason, AccountId by, Instant at) {}
