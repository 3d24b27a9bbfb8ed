package org.shirube.casework;

import java.util.Optional;

/// A screening with what it was made under: the id of its [Edition], empty where none was kept, and
/// what was frozen when it was handed in.
public record KeptScreening(
        SavedScreening screening, String edition, Optional<StoredAssessment> assessment) {}
