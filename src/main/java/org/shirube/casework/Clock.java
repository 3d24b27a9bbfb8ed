package org.shirube.casework;

import java.time.Instant;
import java.time.LocalDate;

/// What time it is; the core never asks the machine itself.
public interface Clock {

    Instant now();

    LocalDate today();
}
