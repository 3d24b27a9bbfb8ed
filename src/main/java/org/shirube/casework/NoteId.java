package org.shirube.casework;

import java.util.UUID;

/// A note, and the case in whose file it lies.
public record NoteId(CaseId caseId, UUID id) {}
