package org.shirube.screening;

import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Value;

import java.util.Optional;
import java.util.Set;

/// An answer as it is kept: the value, when in the story it belongs, how it is known, and a note.
public record Answer(
        Value value,
        Set<Phase> phases,
        Basis basis,
        Optional<PartialDate> on,
        String note,
        boolean important) {

    /// The answer as the person said it, with nothing added.
    public static Answer stated(Value value) {
        return new Answer(value, Set.of(), Basis.STATED, Optional.empty(), "", false);
    }

    public Answer withValue(Value other) {
        return new Answer(other, phases, basis, on, note, important);
    }

    public Answer withPhases(Set<Phase> others) {
        return new Answer(value, Set.copyOf(others), basis, on, note, important);
    }

    public Answer withBasis(Basis other) {
        return new Answer(value, phases, other, on, note, important);
    }

    public Answer withNote(String other) {
        return new Answer(value, phases, basis, on, other, important);
    }

    public Answer withImportant(boolean other) {
        return new Answer(value, phases, basis, on, note, other);
    }
}
