package org.shirube.storage;

import org.shirube.casework.Adding;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.FileKind;
import org.shirube.casework.Incoming;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.casework.Steps;
import org.shirube.vault.AttachmentKey;
import org.shirube.vault.AttachmentKeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file on its way into a case: sealed in memory and written a few pieces at a time, so that
/// neither memory nor anybody else's work waits for all of it. With the last piece it is there, and
/// the log says so; before, it is there for nobody.
final class Intake implements Steps<Adding> {

    private static final int AT_ONCE = 8;

    private final Books books;
    private final Shelf shelf;
    private final AttachmentKeys keys;
    private final AttachmentId id;
    private final Incoming file;
    private final int total;
    private int next;
    private long taken;
    private Optional<AttachmentKey> key = Optional.empty();
    private Optional<Adding> result = Optional.empty();

    Intake(Books books, Shelf shelf, AttachmentId id, Incoming file) {
        this.books = books;
        this.shelf = shelf;
        keys = books.store().attachmentKeys();
        this.id = id;
        this.file = file;
        total = ChunkRows.count(file.length());
    }

    @Override
    public Progress step() {
        try {
            var pieces = read();
            if (isWrong(pieces)) {
                giveUp(new Adding.Refused(Adding.Why.UNREADABLE));
            } else if (save(pieces) instanceof Saving.NotSaved(Saving.Reason reason)) {
                giveUp(new Adding.NotSaved(reason));
            }
        } catch (IOException unreadable) {
            giveUp(new Adding.Refused(Adding.Why.UNREADABLE));
        }
        return new Progress(taken, file.length());
    }

    @Override
    public Optional<Adding> result() {
        return result;
    }

    /// Nothing is left of a file that is not in.
    @Override
    public void close() {
        if (result.isEmpty()) {
            remove();
        }
        key.ifPresent(AttachmentKey::close);
    }

    private List<byte[]> read() throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        while (pieces.size() < AT_ONCE && next + pieces.size() < total) {
            pieces.add(file.content().readNBytes(ChunkRows.SIZE));
        }
        return pieces;
    }

    /// A file that is shorter or longer than it was said to be changed meanwhile.
    private boolean isWrong(List<byte[]> pieces) throws IOException {
        taken += pieces.stream().mapToLong(piece -> piece.length).sum();
        long wanted = Math.min(file.length(), (long) (next + pieces.size()) * ChunkRows.SIZE);
        return taken != wanted || (taken == file.length() && file.content().read() >= 0);
    }

    /// What is known of the file, and the key, lie where the case does; its pieces in the open
    /// store always.
    private Saving save(List<byte[]> pieces) {
        if (next == 0 && begin(pieces.getFirst()) instanceof Saving.NotSaved refused) {
            return refused;
        }
        var saving =
                books.save((db, _, _) -> {
                    int ordinal = next;
                    for (byte[] piece : pieces) {
                        ChunkRows.add(db, id, ordinal, sealed(piece, ordinal));
                        ordinal++;
                    }
                    return 1;
                });
        next += pieces.size();
        return saving instanceof Saving.Saved && next == total ? finish() : saving;
    }

    private Saving finish() {
        var saving =
                shelf.save((db, entries, _) -> {
                    AttachmentRows.finish(db, id);
                    entries.add(StoredAttachments.deed(AuditAction.ATTACHED, id));
                    return 1;
                });
        if (saving instanceof Saving.Saved) {
            result = Optional.of(new Adding.Added(id));
        }
        return saving;
    }

    private Saving begin(byte[] first) {
        var caseId = id.caseId();
        var whole = new AttachmentRows.Whole(file.name(), FileKind.of(first), file.length(), total);
        return shelf.save((db, _, change) -> {
            var wrapped = ChunkRows.keyOrNew(db, caseId, keys, change);
            key = Optional.of(keys.open(caseId.id(), wrapped));
            AttachmentRows.begin(db, id, whole, change);
            return 1;
        });
    }

    private byte[] sealed(byte[] piece, int ordinal) {
        return key.orElseThrow().seal(piece, new AttachmentKey.Place(id.id(), ordinal, total));
    }

    private void giveUp(Adding outcome) {
        remove();
        result = Optional.of(outcome);
    }

    /// Where the disk refuses even that, it is cleared away when the next file is added.
    private void remove() {
        try {
            if (key.isPresent()) {
                books.write(books.now(), (db, _) -> ChunkRows.remove(db, id));
                shelf.write(shelf.now(), (db, _) -> AttachmentRows.remove(db, id));
            }
        } catch (NotStored later) {
            return;
        }
    }
}
