package org.shirube.casework;

import java.util.UUID;

/// An attachment, and the case in whose file it lies.
public record AttachmentId(CaseId caseId, UUID id) {}
