package org.shirube.casework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/// What somebody who is signed in does about backups. Everybody may make one and may check: whoever
/// leaves last makes one by leaving.
public final class Backups {

    private static final Duration DAY = Duration.ofDays(1);

    private final Session session;
    private final Clock clock;

    public Backups(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /// Begins to look at what there is in both places.
    public Steps<BackupState> state() {
        var store = allowed(Operation.BACK_UP);
        var second = second();
        return look(store, second).then(found -> state(store, second, found));
    }

    private BackupState state(BackupStore store, Optional<String> second, SecondPlace found) {
        var all = new ArrayList<>(store.first());
        all.addAll(found.backups());
        return new BackupState(
                Restorable.of(store.noted(), all, clock.now()), all, second, found.trouble());
    }

    static Steps<SecondPlace> look(BackupStore store, Optional<String> second) {
        return second.map(store::look).orElseGet(() -> Steps.of(SecondPlace.NOT_SET));
    }

    /// Begins to make a backup.
    public BackingUp begin() {
        var store = allowed(Operation.BACK_UP);
        return new NotedBackup(store.begin(second(), clock.now()), store);
    }

    /// The same for somebody who leaves, if something was changed since the last one.
    public Optional<Steps<BackupOutcome>> beginOnLeaving() {
        var store = allowed(Operation.BACK_UP);
        return isChanged(store) ? Optional.of(begin()) : Optional.empty();
    }

    /// The same while the store stays open, if the last one is a day old, or its second copy is
    /// missing; then only where that could be made now, and otherwise nothing is done or noted.
    public Optional<Steps<BackupOutcome>> beginIfDue() {
        var store = allowed(Operation.BACK_UP);
        var last = last(store);
        boolean isOld =
                last.map(entry -> entry.statement().at())
                        .filter(at -> Duration.between(at, clock.now()).abs().compareTo(DAY) < 0)
                        .isEmpty();
        return isOld && isChanged(store)
                ? Optional.of(begin())
                : second().filter(_ -> isSecondMissing(last))
                        .map(folder -> new OnceReachable(store.look(folder), this::begin));
    }

    /// Begins to copy one that was made into another folder, or under a name of its own.
    public Steps<BackupOutcome.Second> copy(Backup made, String target) {
        return allowed(Operation.BACK_UP).copy(made, target);
    }

    /// Begins to check everything on which it depends that nothing is lost.
    public Steps<SelfCheckReport> check() {
        allowed(Operation.SELF_CHECK);
        return new SelfCheck(session, second());
    }

    /// Sets the folder for second copies; an empty text for none.
    public Saving setSecond(String folder) {
        return new Office(session).set(Setting.SECOND_BACKUPS, folder);
    }

    private boolean isChanged(BackupStore store) {
        boolean isThere = store.first().stream().anyMatch(it -> it.facts().isPresent());
        return !isThere || store.isChangedAfter(last(store).map(AuditEntry::sequence).orElse(0L));
    }

    private static boolean isSecondMissing(Optional<AuditEntry> last) {
        return last.flatMap(entry -> BackupNote.missing(entry.deed().detail())).isPresent();
    }

    private static Optional<AuditEntry> last(BackupStore store) {
        return store.noted().stream()
                .filter(entry -> entry.deed().action() == AuditAction.BACKED_UP)
                .findFirst();
    }

    private Optional<String> second() {
        return second(session);
    }

    static Optional<String> second(Session session) {
        return Optional.of(new Office(session).setting(Setting.SECOND_BACKUPS))
                .filter(folder -> !folder.isBlank());
    }

    private BackupStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.backups();
    }
}
