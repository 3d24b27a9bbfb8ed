package org.shirube.storage;

import org.shirube.casework.AttachmentId;
import org.shirube.vault.AttachmentKey;

import java.util.Optional;
import java.util.UUID;

/// The bytes of one attachment, opened piece by piece.
final class SealedContent implements AutoCloseable {

    private final Books books;
    private final AttachmentId id;
    private final Head head;
    private final AttachmentKey key;

    private record Head(UUID sealedFor, String wrapped, int chunks, long length) {}

    private SealedContent(Books books, AttachmentId id, Head head) {
        this.books = books;
        this.id = id;
        this.head = head;
        key = books.store().attachmentKeys().open(head.sealedFor(), head.wrapped());
    }

    /// Empty where there is no such attachment, or its key is gone.
    static Optional<SealedContent> of(Books books, Shelf shelf, AttachmentId id) {
        return shelf.read(db ->
                        AttachmentRows.find(db, id)
                                .flatMap(row ->
                                        ChunkRows.key(db, row.getSealedFor())
                                                .map(wrapped ->
                                                        new Head(
                                                                row.getSealedFor(),
                                                                wrapped,
                                                                row.getChunks(),
                                                                row.getLength()))))
                .map(head -> new SealedContent(books, id, head));
    }

    int chunks() {
        return head.chunks();
    }

    /// Empty where it is gone or does not open.
    Optional<byte[]> piece(int ordinal) {
        return books.read(db -> ChunkRows.find(db, id, ordinal))
                .flatMap(sealed ->
                        key.open(sealed, new AttachmentKey.Place(id.id(), ordinal, head.chunks())));
    }

    /// All of it; empty where any of it is gone or does not open.
    Optional<byte[]> whole() {
        var all = new byte[Math.toIntExact(head.length())];
        int at = 0;
        for (int ordinal = 0; ordinal < head.chunks(); ordinal++) {
            var piece = piece(ordinal);
            if (piece.isEmpty() || at + piece.get().length > all.length) {
                return Optional.empty();
            }
            System.arraycopy(piece.get(), 0, all, at, piece.get().length);
            at += piece.get().length;
        }
        return at == all.length ? Optional.of(all) : Optional.empty();
    }

    @Override
    public void close() {
        key.close();
    }
}
