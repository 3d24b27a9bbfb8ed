package org.shirube.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody who is signed in does about erased cases that older backups still hold.
public final class Remains {

    private final Session session;
    private final Clock clock;

    public Remains(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /// Begins to look which backups hold them.
    public Steps<StillHeld> look() {
        var store = allowed();
        var second = Backups.second(session);
        return Backups.look(store, second).then(found -> held(store, second, found));
    }

    /// Begins to make a backup without them, and to remove those with them where the new one lies
    /// too.
    public Steps<Removal> remove() {
        return new Removing(
                allowed(),
                Backups.second(session),
                new Retention(session, clock),
                new Backups(session, clock));
    }

    /// By the newest entry of the log that is noted on each backup. One whose entry the log does
    /// not have is of a store that was put back since: nobody knows what it lacks.
    static StillHeld held(BackupStore store, Optional<String> second, SecondPlace found) {
        var spans = store.erased();
        if (spans.isEmpty()) {
            return StillHeld.nothing(second);
        }
        var holding = new ArrayList<Backup>();
        var unreadable = new ArrayList<Backup>();
        for (var backup : all(store, found)) {
            if (backup.facts().isEmpty()) {
                unreadable.add(backup);
            } else if (isHeld(store, spans, backup.facts().get().end())) {
                holding.add(backup);
            }
        }
        boolean isRenewed = spans.stream().allMatch(span -> span.until().isPresent());
        return new StillHeld(holding, unreadable, second, found.trouble(), isRenewed);
    }

    private static List<Backup> all(BackupStore store, SecondPlace found) {
        var all = new ArrayList<>(store.first());
        all.addAll(found.backups());
        return all;
    }

    private static boolean isHeld(
            BackupStore store, List<ErasedSpan> spans, Optional<AuditHead> end) {
        return end.filter(store::isInLog)
                .map(known -> spans.stream().anyMatch(span -> span.holds(known.sequence())))
                .orElse(true);
    }

    private BackupStore allowed() {
        if (!session.account().may(Operation.ERASE_CASE)) {
            throw new NotAllowed(Operation.ERASE_CASE);
        }
        return session.backups();
    }
}
