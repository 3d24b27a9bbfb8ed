package org.shirube.casework;

import org.shirube.casework.SelfCheckReport.Newest;

import java.util.List;
import java.util.Optional;

/// A check of everything on which it depends that nothing is lost: the store's file and its rows,
/// the audit log, the newest backup in each place, and the room that is left. What it finds is an
/// entry of the log.
final class SelfCheck implements Steps<SelfCheckReport> {

    /// A quarter of the bar each, for want of better knowledge.
    private static final long PART = 1000;

    private static final long PARTS = 4;

    private final BackupStore store;
    private final AuditCheck log;
    private final Optional<String> second;
    private final List<Backup> backups;
    private final Steps<Boolean> reading;

    private boolean isAsked;
    private Optional<Steps<Boolean>> first = Optional.empty();
    private Optional<Steps<Boolean>> other = Optional.empty();
    private Optional<SelfCheckReport> result = Optional.empty();

    SelfCheck(Session session, Optional<String> second) {
        store = session.backups();
        this.second = second;
        backups = store.all(second);
        log = new AuditCheck(session.store().audit(), List.of());
        reading = store.readStore();
    }

    @Override
    public Progress step() {
        if (reading.result().isEmpty()) {
            return at(0, reading.step());
        }
        if (log.report().isEmpty() && isWhole()) {
            var entries = log.step();
            return at(1, new Progress(entries.done(), entries.total()));
        }
        if (!isAsked) {
            isAsked = true;
            first = opening(Backup.Place.FIRST);
            other = opening(Backup.Place.SECOND);
        }
        var next = first.filter(SelfCheck::isOpen);
        if (next.isPresent()) {
            return at(2, next.get().step());
        }
        next = other.filter(SelfCheck::isOpen);
        if (next.isPresent()) {
            return at(3, next.get().step());
        }
        if (result.isEmpty()) {
            end();
        }
        return new Progress(PARTS * PART, PARTS * PART);
    }

    @Override
    public Optional<SelfCheckReport> result() {
        return result;
    }

    @Override
    public void close() {
        reading.close();
        first.ifPresent(Steps::close);
        other.ifPresent(Steps::close);
    }

    private void end() {
        close();
        var report =
                new SelfCheckReport(
                        isWhole(),
                        log.report().map(AuditReport::faultCount).orElse(0L),
                        newest(first),
                        new SelfCheckReport.Second(
                                second.isPresent(), second.flatMap(store::obstacle), newest(other)),
                        store.room());
        result = Optional.of(report);
        try {
            store.note(AuditAction.SELF_CHECKED, report.text());
        } catch (NotStored refused) {
            // The report is there all the same; only the log does not have it.
            return;
        }
    }

    /// The log of a damaged store cannot be read to its end.
    private boolean isWhole() {
        return reading.result().orElse(false);
    }

    /// The newest that can be read at all; where none can, the first that cannot.
    private Optional<Steps<Boolean>> opening(Backup.Place place) {
        return backups.stream()
                .filter(backup -> backup.place() == place)
                .findFirst()
                .map(backup -> store.verify(backup, second));
    }

    private static boolean isOpen(Steps<Boolean> steps) {
        return steps.result().isEmpty();
    }

    private static Newest newest(Optional<Steps<Boolean>> opened) {
        return opened.flatMap(Steps::result)
                .map(whole -> whole ? Newest.WHOLE : Newest.DAMAGED)
                .orElse(Newest.NONE);
    }

    private static Progress at(int part, Progress within) {
        long share = within.total() == 0 ? 0 : PART * within.done() / within.total();
        return new Progress(part * PART + share, PARTS * PART);
    }
}
