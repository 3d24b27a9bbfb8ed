package org.shirube.storage;

import static org.shirube.storage.schema.Tables.AUDIT_ENTRY;

import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.AuditEntry;
import org.shirube.casework.AuditHead;
import org.shirube.casework.BackingUp;
import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.BackupStore;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.ErasedSpan;
import org.shirube.casework.SecondPlace;
import org.shirube.casework.SelfCheckReport.Newest;
import org.shirube.casework.Steps;
import org.shirube.questionnaire.Words;
import org.shirube.vault.StoreCopies;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The backups of an open store, and what its log says of them.
final class StoredBackups implements BackupStore {

    private static final int NEWEST = 6;

    private static final Set<AuditAction> ABOUT =
            EnumSet.of(AuditAction.BACKED_UP, AuditAction.BACKUP_FAILED, AuditAction.SELF_CHECKED);

    /// What changes nothing that would have to be had again.
    private static final Set<AuditAction> LOOKING =
            EnumSet.of(
                    AuditAction.SIGNED_IN,
                    AuditAction.SIGNED_OUT,
                    AuditAction.SIGN_IN_FAILED,
                    AuditAction.CASES_LISTED,
                    AuditAction.CASE_VIEWED,
                    AuditAction.SCREENING_VIEWED,
                    AuditAction.DANGERS_VIEWED,
                    AuditAction.SCORED_AGAIN,
                    AuditAction.BACKED_UP,
                    AuditAction.BACKUP_FAILED,
                    AuditAction.BACKUPS_REMOVED,
                    AuditAction.SELF_CHECKED,
                    AuditAction.LOG_VIEWED,
                    AuditAction.LOG_CHECKED);

    private final Books books;
    private final StoreCopies copies;

    StoredBackups(Books books) {
        this.books = books;
        copies = books.store().copies();
    }

    @Override
    public BackingUp begin(Optional<String> second, Instant now) {
        return copies.begin(paths(second), Moments.kept(now));
    }

    @Override
    public Steps<Second> copy(Backup made, String target) {
        try {
            return copies.copy(made, Path.of(target));
        } catch (IOException | InvalidPathException refused) {
            return Steps.of(new Second.NotMade(BackupTrouble.ABSENT));
        }
    }

    @Override
    public List<Backup> first() {
        try {
            return copies.all();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// What is no name of a folder here leads to none.
    @Override
    public Steps<SecondPlace> look(String second) {
        try {
            return copies.look(Path.of(second));
        } catch (IOException | InvalidPathException elsewhere) {
            return nowhere();
        }
    }

    @Override
    public Steps<Newest> verify(Backup backup, Optional<String> second) {
        try {
            return copies.verify(backup, paths(second));
        } catch (IOException unreadable) {
            return Steps.of(Newest.NONE);
        }
    }

    /// What cannot be removed is found again by whoever looks.
    @Override
    public void removeFirst(List<Backup> surplus) {
        try {
            copies.remove(surplus);
        } catch (IOException unreadable) {
            return;
        }
    }

    @Override
    public Steps<SecondPlace> removeSecond(String second, List<Backup> surplus) {
        try {
            return copies.remove(Path.of(second), surplus);
        } catch (IOException | InvalidPathException elsewhere) {
            return nowhere();
        }
    }

    @Override
    public Steps<Boolean> readStore() {
        return copies.readStore();
    }

    @Override
    public Optional<AuditHead> endOn(String file) {
        return path(file).flatMap(copies::endOn);
    }

    @Override
    public Room room() {
        return new Room(copies.bytesLeft(), copies.bytes());
    }

    @Override
    public void note(AuditAction action, String detail) {
        books.log()
                .write(
                        books.log().now(),
                        (_, entries) -> {
                            entries.add(AuditDeed.of(action, detail));
                            return action;
                        });
    }

    @Override
    public List<ErasedSpan> erased() {
        return books.transactions().read(ErasedSpans::all);
    }

    @Override
    public boolean isInLog(AuditHead end) {
        return books.transactions().read(db -> AuditRows.holds(db, end));
    }

    @Override
    public List<AuditEntry> noted() {
        return books.transactions()
                .read(db ->
                        db.selectFrom(AUDIT_ENTRY)
                                .where(AUDIT_ENTRY.ACTION.in(words(ABOUT)))
                                .orderBy(AUDIT_ENTRY.SEQUENCE.desc())
                                .limit(NEWEST)
                                .fetch(AuditRows::entry));
    }

    @Override
    public boolean isChangedAfter(long sequence) {
        return books.transactions()
                .read(db ->
                        db.fetchExists(
                                AUDIT_ENTRY,
                                AUDIT_ENTRY
                                        .SEQUENCE
                                        .gt(sequence)
                                        .and(AUDIT_ENTRY.ACTION.notIn(words(LOOKING)))));
    }

    private static Steps<SecondPlace> nowhere() {
        return Steps.of(SecondPlace.unseen(BackupTrouble.ABSENT));
    }

    private static List<String> words(Set<AuditAction> actions) {
        return actions.stream().map(Words::of).toList();
    }

    /// A folder that cannot be named here is one that is not there.
    private static Optional<Path> paths(Optional<String> folder) {
        return folder.flatMap(StoredBackups::path);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException elsewhere) {
            return Optional.empty();
        }
    }
}
