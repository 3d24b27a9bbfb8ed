package org.shirube.casework;

import org.shirube.scoring.Versions;
import org.shirube.screening.Screening;

/// A case file about to be opened with its first screening. The alias may be empty.
public record NewCase(
        String alias, Screening content, Versions versions, CaseSummary.Result first) {}
