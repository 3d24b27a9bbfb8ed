package org.shirube.casework;

import java.util.UUID;

/// A referral, and the case in whose file it lies.
public record ReferralId(CaseId caseId, UUID id) {}
