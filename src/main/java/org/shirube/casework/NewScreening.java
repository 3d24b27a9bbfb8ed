package org.shirube.casework;

import org.shirube.scoring.Versions;
import org.shirube.screening.Screening;

/// A further screening about to begin in a case file that there is.
public record NewScreening(Screening content, Versions versions, CaseSummary.Result first) {}
