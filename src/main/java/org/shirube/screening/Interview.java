package org.shirube.screening;

import java.util.Optional;

/// How sound the talk was. Nobody concludes "not indicated" from a talk that others overheard, or
/// that an interpreter linked to the employer carried.
public record Interview(Optional<Boolean> inPrivate, Optional<Boolean> interpreterIndependent) {

    public static final Interview NOT_KNOWN = new Interview(Optional.empty(), Optional.empty());

    /// False only where it is known that the talk was not private or the interpreter not
    /// independent.
    public boolean sound() {
        return inPrivate.orElse(true) && interpreterIndependent.orElse(true);
    }
}
