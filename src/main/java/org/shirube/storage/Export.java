package org.shirube.storage;

import org.shirube.casework.AttachmentId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.Exporting;
import org.shirube.casework.Saving;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// An attachment on its way out of the store. The log says so before the first byte is out.
final class Export implements Steps<Exporting> {

    private static final int AT_ONCE = 8;

    private final Books books;
    private final Shelf shelf;
    private final AttachmentId id;
    private final OutputStream target;
    private Optional<SealedContent> content = Optional.empty();
    private Optional<Exporting> result = Optional.empty();
    private int next;

    Export(Books books, Shelf shelf, AttachmentId id, OutputStream target) {
        this.books = books;
        this.shelf = shelf;
        this.id = id;
        this.target = target;
    }

    @Override
    public Progress step() {
        if (content.isEmpty()) {
            begin();
        } else {
            write(content.get());
        }
        return new Progress(next, content.map(SealedContent::chunks).orElse(1));
    }

    @Override
    public Optional<Exporting> result() {
        return result;
    }

    @Override
    public void close() {
        content.ifPresent(SealedContent::close);
    }

    private void begin() {
        content = SealedContent.of(books, shelf, id);
        if (content.isEmpty()) {
            result = Optional.of(new Exporting.Damaged());
        } else if (note() instanceof Saving.NotSaved(var reason)) {
            result = Optional.of(new Exporting.NotSaved(reason));
        }
    }

    private Saving note() {
        return shelf.save((_, entries, _) -> {
            entries.add(StoredAttachments.deed(AuditAction.ATTACHMENT_EXPORTED, id));
            return 1;
        });
    }

    private void write(SealedContent from) {
        try {
            for (int at = 0; at < AT_ONCE && next < from.chunks(); at++) {
                var piece = from.piece(next);
                if (piece.isEmpty()) {
                    result = Optional.of(new Exporting.Damaged());
                    return;
                }
                target.write(piece.get());
                next++;
            }
            if (next == from.chunks()) {
                target.flush();
                result = Optional.of(new Exporting.Exported());
            }
        } catch (IOException full) {
            result = Optional.of(new Exporting.Unwritable());
        }
    }
}
