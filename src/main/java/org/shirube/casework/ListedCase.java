package org.shirube.casework;

import java.time.Instant;

/// A line of the case list, and when the case was opened.
public record ListedCase(CaseSummary summary, Instant openedAt) {}
