package org.shirube.screening;

import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Value;

import java.util.Optional;
import java.util.Set;

/// An answer as it is kept: the value, when in the story it belongs, how it is known, a note, and
/// the language (a BCP 47 tag) in which the question was put, where it was put and that is known.
public record Answer(
        Value value,
        Set<Phase> phases,
        Basis basis,
        Optional<PartialDate> on,
        String note,
        boolean important,
        Optional<String> language) {

    /// The answer as the person said it, with nothing added.
    public static Answer stated(Value value) {
        return new Answer(
                value, Set.of(), Basis.STATED, Optional.empty(), "", false, Optional.empty());
    }

    public Answer withValue(Value other) {
        return new Answer(other, phases, basis, on, note, important, language);
    }

    public Answer withPhases(Set<Phase> others) {
        return new Answer(value, Set.copyOf(others), basis, on, note, important, language);
    }

    public Answer withBasis(Basis other) {
        return new Answer(value, phases, other, on, note, important, language);
    }

    public Answer withNote(String other) {
        return new Answer(value, phases, basis, on, other, important, language);
    }

    public Answer withImportant(boolean other) {
        return new Answer(value, phases, basis, on, note, other, language);
    }

    public Answer withOn(Optional<PartialDate> other) {
        return new Answer(value, phases, basis, other, note, important, language);
    }

    public Answer withLanguage(Optional<String> other) {
        return new Answer(value, phases, basis, on, note, important, other);
    }
}
