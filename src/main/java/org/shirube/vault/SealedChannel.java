package org.shirube.vault;

import org.h2.store.fs.FileBaseDefault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Optional;

/// A store's file as H2 sees it: blocks of 4 KiB, each of which lies sealed on the disk after the
/// [Front]. What H2 wrote in one go counts whole or not at all, so that a write which a power cut
/// tore, or of which a part was exchanged, reads as an error and never as something else.
///
/// Only of H2's own header, the first two blocks, a bad one reads as empty: H2 writes it twice and
/// knows what to do without it.
final class SealedChannel extends FileBaseDefault {

    static final int BLOCK = 4096;

    private static final int PLAIN = Piece.LENGTH + BLOCK;
    private static final int SEALED = PLAIN + BlockCipher.EXTRA;
    private static final int HEADERS = 2;
    private static final int AT_ONCE = 256;

    private final FileChannel file;
    private final Seal seal;
    private final BlockCipher cipher;
    private final Owners owners = new Owners();
    private Optional<Front> front = Optional.empty();

    /// Whether a write may have been torn before the file was opened.
    private boolean mayBeTorn;

    private boolean unsynced;

    SealedChannel(FileChannel file, Seal seal) {
        this.file = file;
        this.seal = seal;
        this.cipher = seal.cipher();
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        long left = size() - position;
        if (left <= 0) {
            return -1;
        }
        int length = (int) Math.min(target.remaining(), left);
        long end = position + length;
        for (long at = position; at < end; ) {
            var plain = block(at / BLOCK);
            int from = (int) (at % BLOCK);
            int part = (int) Math.min(BLOCK - from, end - at);
            target.put(plain, Piece.LENGTH + from, part);
            at += part;
        }
        return length;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        if (position % BLOCK != 0 || source.remaining() % BLOCK != 0) {
            throw new IOException("only whole blocks are written");
        }
        beforeWriting();
        int length = source.remaining();
        long block = position / BLOCK;
        while (block < HEADERS && source.hasRemaining()) {
            write(block++, source, 1);
        }
        if (source.hasRemaining()) {
            write(block, source, source.remaining() / BLOCK);
        }
        return length;
    }

    @Override
    public synchronized long size() throws IOException {
        front();
        return Math.max(0, (file.size() - Front.LENGTH) / SEALED * BLOCK);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        if (size % BLOCK != 0) {
            throw new IOException("only whole blocks are cut off");
        }
        long end = size() / BLOCK;
        if (size / BLOCK < end) {
            beforeWriting();
            file.truncate(placeOf(size / BLOCK));
            owners.forget(size / BLOCK, end);
        }
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
        var newest = seal.newest();
        file.force(metaData);
        unsynced = false;
        if (newest.isPresent()) {
            front().synced(newest.getAsLong());
        }
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        var lock = file.tryLock(position, size, shared);
        return lock == null || shared ? lock : new ClosingLock(lock);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    /// Lets go of the file only when the file says that nobody is writing.
    private final class ClosingLock extends FileLock {

        private final FileLock lock;

        private ClosingLock(FileLock lock) {
            super(SealedChannel.this, lock.position(), lock.size(), lock.isShared());
            this.lock = lock;
        }

        @Override
        public boolean isValid() {
            return lock.isValid();
        }

        @Override
        public void release() throws IOException {
            try {
                afterWriting();
            } finally {
                lock.release();
            }
        }
    }

    private void beforeWriting() throws IOException {
        front().begin();
        unsynced = true;
    }

    private synchronized void afterWriting() throws IOException {
        if (!unsynced && front.isPresent()) {
            front.get().end();
        }
    }

    /// Not before H2 has locked the file: where another program holds it, some systems let nobody
    /// read.
    private Front front() throws IOException {
        if (front.isEmpty()) {
            var read = Front.of(file, cipher);
            seal.found(read.mark());
            mayBeTorn = !read.mark().closed();
            front = Optional.of(read);
            return read;
        }
        return front.get();
    }

    private void write(long first, ByteBuffer source, int count) throws IOException {
        var piece = new Piece(cipher.fresh(), 0, count);
        var plain = new byte[PLAIN];
        var sealed = ByteBuffer.allocate(Math.multiplyExact(count, SEALED));
        for (int place = 0; place < count; place++) {
            piece.at(place).put(ByteBuffer.wrap(plain));
            source.get(plain, Piece.LENGTH, BLOCK);
            cipher.seal(first + place, plain, sealed);
        }
        owners.forget(first, first + count);
        Bytes.write(file, placeOf(first), sealed.flip());
        owners.own(first, count, piece.write());
    }

    /// One block after its [Piece].
    private byte[] block(long block) throws IOException {
        try {
            var plain = opened(block, Bytes.read(file, placeOf(block), SEALED));
            belong(block, Piece.get(ByteBuffer.wrap(plain)));
            return plain;
        } catch (DamagedBlock damaged) {
            if (block < HEADERS) {
                return new byte[PLAIN];
            }
            throw damaged;
        }
    }

    private byte[] opened(long block, ByteBuffer sealed) throws DamagedBlock {
        if (sealed.remaining() < SEALED) {
            throw new DamagedBlock(block);
        }
        var plain = new byte[PLAIN];
        cipher.open(block, sealed, plain);
        return plain;
    }

    private void belong(long block, Piece piece) throws IOException {
        if (owners.isOf(block, piece.write())) {
            return;
        }
        if (owners.isKnown(block) || owners.isBroken(piece.write())) {
            throw new DamagedBlock(block);
        }
        long first = block - piece.place();
        if (!isWhole(first, piece)) {
            owners.breaks(piece.write());
            throw new DamagedBlock(block);
        }
        owners.own(first, piece.count(), piece.write());
    }

    /// Where nothing can have been torn it is enough that each block, once it is read, is found to
    /// be of the same write as the others.
    private boolean isWhole(long first, Piece piece) throws IOException {
        return owners.canOwn(first, piece.count(), piece.write())
                && (!mayBeTorn || hasAll(first, piece));
    }

    private boolean hasAll(long first, Piece piece) throws IOException {
        for (int place = 0; place < piece.count(); place += AT_ONCE) {
            int count = Math.min(AT_ONCE, piece.count() - place);
            var sealed = Bytes.read(file, placeOf(first + place), count * SEALED);
            if (!arePieces(first, piece.at(place), count, sealed)) {
                return false;
            }
        }
        return true;
    }

    private boolean arePieces(long first, Piece from, int count, ByteBuffer sealed) {
        try {
            for (int place = from.place(); place < from.place() + count; place++) {
                var found = Piece.get(ByteBuffer.wrap(opened(first + place, sealed)));
                if (!found.equals(from.at(place))) {
                    return false;
                }
            }
            return true;
        } catch (DamagedBlock damaged) {
            return false;
        }
    }

    private static long placeOf(long block) {
        return Front.LENGTH + block * SEALED;
    }
}
