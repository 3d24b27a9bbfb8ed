package org.shirube.casework;

import java.time.Instant;
import java.util.Optional;

/// The recovery sheets that open the store: so many were printed, so many of them are needed
/// together, and when they were last proved to work.
public record SheetSet(int needed, int printed, Instant made, Optional<Instant> rehearsed) {}
