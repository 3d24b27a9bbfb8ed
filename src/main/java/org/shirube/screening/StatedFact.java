package org.shirube.screening;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Phase;

import java.util.Optional;
import java.util.Set;

/// A fact given directly by its catalogue code, apart from the wording of any question. A fact
/// whose presence is not known is empty; so is use that is not known.
public record StatedFact(
        IndicatorCode indicator,
        Optional<Boolean> present,
        Optional<Boolean> used,
        Set<Phase> phases,
        Basis basis) {}
