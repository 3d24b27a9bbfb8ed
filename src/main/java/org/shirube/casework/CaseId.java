package org.shirube.casework;

import java.util.UUID;

/// A case file: one person's file. Random, so that it tells nothing.
public record CaseId(UUID id) {}
