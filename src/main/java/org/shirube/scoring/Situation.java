package org.shirube.scoring;

import org.shirube.questionnaire.Minority;

/// What is judged besides the facts: who the person is and how sound the talk was. Sound is false
/// after a talk that was not private, with an interpreter linked to the employer, or when a core
/// question was declined or not safe to ask.
record Situation(Minority minority, String scheme, boolean sound) {

    /// Read as a child or as an adult, for a person who may be either.
    Situation as(Minority settled) {
        return new Situation(settled, scheme, sound);
    }

    boolean isChild() {
        return minority == Minority.YES;
    }
}
