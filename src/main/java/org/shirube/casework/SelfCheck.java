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
    private final Steps<Boolean> reading;
    private final Steps<SecondPlace> looking;

    private boolean isAsked;
    private Optional<Steps<Newest>> first = Optional.empty();
    private Optional<Steps<Newest>> other = Optional.empty();
    private Optional<SelfCheckReport> result = Optional.empty();

    SelfCheck(Session session, Optional<String> second) {
        store = session.backups();
        this.second = second;
        log = new AuditCheck(session.store().audit(), List.of());
        reading = store.readStore();
        looking = Backups.look(store, second);
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
        if (looking.result().isEmpty()) {
            looking.step();
            return new Progress(2 * PART, PARTS * PART);
        }
        if (!isAsked) {
            isAsked = true;
            first = opening(store.first());
            other = opening(found().backups());
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
        looking.close();
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
                        new SelfCheckReport.Second(second.isPresent(), trouble(), newest(other)),
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

    private SecondPlace found() {
        return looking.result().orElse(SecondPlace.NOT_SET);
    }

    /// A backup that lies there and could not be looked at is one that does not answer any more.
    private Optional<BackupTrouble> trouble() {
        boolean isLost = other.isPresent() && newest(other) == Newest.NONE;
        return isLost ? Optional.of(BackupTrouble.SILENT) : found().trouble();
    }

    /// The newest that can be read at all; where none can, the first that cannot.
    private Optional<Steps<Newest>> opening(List<Backup> backups) {
        return backups.stream().findFirst().map(backup -> store.verify(backup, second));
    }

    private static boolean isOpen(Steps<Newest> steps) {
        return steps.result().isEmpty();
    }

    private static Newest newest(Optional<Steps<Newest>> opened) {
        return opened.flatMap(Steps::result).orElse(Newest.NONE);
    }

    private static Progress at(int part, Progress within) {
        long share = within.total() == 0 ? 0 : PART * within.done() / within.total();
        return new Progress(part * PART + share, PARTS * PART);
    }
}
