package org.shirube.casework;

import java.util.Optional;

/// An entry of the log as people read it: with the name of its author, of the account that it
/// speaks of, and the label of its case, as far as these still exist.
public record AuditLine(
        AuditEntry entry,
        Optional<String> author,
        Optional<String> account,
        Optional<String> caseLabel) {}
