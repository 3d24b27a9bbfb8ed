package org.shirube.casework;

import java.util.Optional;

/// What an office has decided for itself, in an open store. Called from one thread at a time.
public interface OfficeStore {

    /// Empty until somebody decides.
    Optional<String> setting(Setting setting);

    /// Writes it, with an entry in the audit log.
    Saving set(Setting setting, String content);
}
