package org.shirube.casework;

import org.shirube.scoring.Assessment;

import java.time.Instant;
import java.util.Optional;

/// What was frozen when a screening was handed in, by whom and when. `frozen` is empty where this
/// program cannot read it, because another version of it wrote words that it does not know. Who can
/// help is never kept: contacts go out of date, so `frozen` names no referrals.
public record StoredAssessment(Optional<Assessment> frozen, AccountId by, Instant at) {}
