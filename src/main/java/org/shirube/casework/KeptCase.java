package org.shirube.casework;

import org.shirube.questionnaire.Minority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A case as those see it who decide how long it is kept: when something in it changed last, when
/// it was closed, whether a claim or criminal case goes on, and from when on it is to be looked at
/// for erasing. `bornAtLatest` is as much of the person's age as is known.
public record KeptCase(
        CaseId id,
        String label,
        String alias,
        Instant changed,
        Optional<LocalDate> closed,
        boolean claimOpen,
        Optional<LocalDate> due,
        Minority child,
        Optional<LocalDate> bornAtLatest) {

    public boolean isDue(LocalDate today) {
        return due.filter(day -> !day.isAfter(today)).isPresent();
    }
}
