package org.shirube.casework;

/// How many cases are found, of how many that somebody may see. Where it is not exact, they are at
/// least so many.
public record CaseCount(int found, boolean exact, int all) {}
