package org.shirube.casework;

import org.shirube.questionnaire.IndicatorCode;

/// In how many of the assessed cases an indicator was present.
public record SeenIndicator(IndicatorCode code, int cases) {}
