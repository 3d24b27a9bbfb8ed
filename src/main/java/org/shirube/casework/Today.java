package org.shirube.casework;

import org.shirube.casework.AgendaStore.Part;

import java.time.LocalDate;
import java.util.EnumSet;

/// What needs whoever is signed in today: as much of it as their roles let them see.
public final class Today {

    /// So many days ahead a day by law is shown.
    public static final int DAYS_AHEAD = 30;

    private static final int LINES = 10;

    private final Session session;
    private final Clock clock;

    public Today(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    public Account account() {
        return session.account();
    }

    public LocalDate today() {
        return clock.today();
    }

    /// The most urgent of each kind, and how many there are.
    public Agenda agenda() {
        if (!account().may(Operation.SEE_AGENDA)) {
            throw new NotAllowed(Operation.SEE_AGENDA);
        }
        var parts = EnumSet.noneOf(Part.class);
        add(parts, Part.UNFINISHED, Operation.SCREEN);
        add(parts, Part.TO_DO, Operation.FOLLOW_UP);
        add(parts, Part.DANGERS, Operation.RECORD_DANGER);
        add(parts, Part.QUEUE, Operation.LIST_REVIEWS);
        add(parts, Part.COMING, Operation.OPEN_CASE);
        boolean assignedOnly = !account().may(Operation.OPEN_CASE);
        Agenda agenda =
                session.agenda()
                        .agenda(
                                new AgendaStore.Wanted(
                                        parts, clock.today(), DAYS_AHEAD, assignedOnly, LINES));
        return account().may(Operation.REFER) ? agenda.awaiting(awaited()) : agenda;
    }

    private Agenda.Part<DueReferral> awaited() {
        return Agenda.Part.first(LINES, session.folder().referrals().due(clock.today()));
    }

    private void add(EnumSet<Part> parts, Part part, Operation operation) {
        if (account().may(operation)) {
            parts.add(part);
        }
    }
}
