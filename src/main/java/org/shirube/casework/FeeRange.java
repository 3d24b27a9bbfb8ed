package org.shirube.casework;

import java.math.BigDecimal;

/// From the least to the most that was paid, in one currency (ISO 4217), and in how many cases that
/// was told.
public record FeeRange(String currency, BigDecimal least, BigDecimal most, int cases) {}
