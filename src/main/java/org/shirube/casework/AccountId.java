package org.shirube.casework;

import java.util.UUID;

/// Somebody who may sign in.
public record AccountId(UUID id) {}
