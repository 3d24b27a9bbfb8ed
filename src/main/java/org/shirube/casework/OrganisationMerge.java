package org.shirube.casework;

import java.time.Instant;
import java.util.UUID;

/// That another organisation is shown as the one whose page it is; taken back, it stands for itself
/// again.
public record OrganisationMerge(UUID id, String name, AccountId by, Instant at) {}
