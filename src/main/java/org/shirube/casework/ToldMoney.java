package org.shirube.casework;

import java.util.List;
import java.util.Optional;

/// What was paid for the job in these cases, in each currency, and from which year to which the
/// cases name the organisation.
public record ToldMoney(List<FeeRange> fees, Optional<YearSpan> years) {}
