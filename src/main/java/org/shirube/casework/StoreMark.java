package org.shirube.casework;

import java.util.Optional;

/// What stands on recovery sheets about the store that they open: a short sign that tells it from
/// the office's other stores, and the newest entry of its audit log. Neither is a secret.
public record StoreMark(String sign, Optional<AuditHead> newest) {}
