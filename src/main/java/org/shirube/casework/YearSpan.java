package org.shirube.casework;

/// From the first year to the last, both among them.
public record YearSpan(int first, int last) {}
