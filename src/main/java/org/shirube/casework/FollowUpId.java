package org.shirube.casework;

import java.util.UUID;

/// Something that is to be done, and the case in whose file it lies.
public record FollowUpId(CaseId caseId, UUID id) {}
