package org.shirube.ui.kit;

import org.shirube.questionnaire.Value;

/// What somebody has typed so far.
sealed interface Entry {

    record Empty() implements Entry {}

    record Right(Value value) implements Entry {}

    /// The sentence says how to write it.
    record Wrong(String sentence) implements Entry {}
}
