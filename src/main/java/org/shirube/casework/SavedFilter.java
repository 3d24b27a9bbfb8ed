package org.shirube.casework;

import java.util.UUID;

/// What somebody looks for again and again, under a name of their own.
public record SavedFilter(UUID id, String name, CaseFilter filter, CaseOrder order) {}
