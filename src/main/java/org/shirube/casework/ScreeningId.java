package org.shirube.casework;

import java.util.UUID;

/// One run through the questionnaires.
public record ScreeningId(UUID id) {}
