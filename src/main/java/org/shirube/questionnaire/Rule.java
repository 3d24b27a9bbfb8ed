package org.shirube.questionnaire;

import java.util.List;

/// What an answer says about facts: under any of the triggers, the effects follow.
public record Rule(List<Trigger> when, List<Effect> effects) {

    /// One consequence for one indicator.
    public record Effect(Indicator indicator, Says says) {}

    /// What is said about an indicator. Used: it served to make the person accept or stay.
    public enum Says {
        PRESENT,
        ABSENT,
        USED,
        UNUSED
    }
}
