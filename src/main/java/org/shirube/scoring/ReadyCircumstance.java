package org.shirube.scoring;

/// A circumstance made ready for looking up: its facts as a set.
record ReadyCircumstance(Circumstance source, FactSet facts) {

    /// Over a catalogue of so many facts.
    static ReadyCircumstance of(Circumstance source, int facts) {
        return new ReadyCircumstance(source, FactSet.of(source.indicators(), facts));
    }
}
