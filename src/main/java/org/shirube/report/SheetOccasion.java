package org.shirube.report;

import org.shirube.casework.AuditHead;

import java.time.LocalDate;
import java.util.Optional;

/// What a recovery sheet says beside its words: for which office and store (a short sign that tells
/// it from the office's other stores), made when, and the newest entry of the audit log at that
/// moment.
public record SheetOccasion(
        String office, String store, LocalDate made, Optional<AuditHead> newestEntry) {}
