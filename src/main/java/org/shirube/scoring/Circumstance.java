package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.Minority;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must have been told for a rule to hold. Everything named here must hold, of the facts any
/// one; what is empty stands for "whatever".
public record Circumstance(
        List<Indicator> indicators, Optional<Said> said, Set<Minority> minorities) {

    boolean isEmpty() {
        return indicators.isEmpty() && said.isEmpty() && minorities.isEmpty();
    }
}
