package org.shirube.ui.assessment;

import org.shirube.questionnaire.Words;

/// Style classes for constants: `is-strong`, `is-some`, `is-open`…
final class Styles {

    private Styles() {}

    static String of(Enum<?> constant) {
        return "is-" + Words.of(constant);
    }
}
