package org.shirube.casework;

import java.time.LocalDate;
import java.util.Set;

/// What needs somebody, in an open store. Called from one thread at a time.
public interface AgendaStore {

    /// The parts of an agenda.
    enum Part {
        UNFINISHED,
        TO_DO,
        DANGERS,
        QUEUE,
        COMING
    }

    /// Which parts, on which day; of cases only those that whoever is signed in is assigned to, or
    /// all that they can see; and how many lines of each part at most.
    record Wanted(
            Set<Part> parts, LocalDate today, int daysAhead, boolean assignedOnly, int atMost) {}

    Agenda agenda(Wanted wanted);
}
