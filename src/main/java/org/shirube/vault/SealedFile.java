package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// What lies in a store's file: a [Front], H2's header, and the other blocks as H2 counts them. A
/// block reads as it was written or not at all. And what H2 wrote in one go counts whole or not at
/// all, so that a write which a power cut tore, or of which a part was exchanged, reads as an error
/// and never as something else. Used by one thread at a time.
final class SealedFile {

    private static final int MORE_PLACES = HeaderBlocks.PLACES - HeaderBlocks.COUNT;
    private static final int AT_ONCE = 256;

    private final FileChannel file;
    private final Seal seal;
    private final BlockCipher cipher;
    private final Front front;
    private final Blocks blocks;
    private final HeaderBlocks headers;
    private final Owners owners = new Owners();

    /// Whether a write may have been torn before the file was opened.
    private final boolean mayBeTorn;

    private boolean begun;
    private boolean synced = true;

    /// Reads what is needed, or begins an empty file.
    SealedFile(FileChannel file, Seal seal) throws IOException {
        this.file = file;
        this.seal = seal;
        cipher = seal.cipher();
        front = Front.of(file, cipher);
        blocks = new Blocks(file, cipher);
        headers = new HeaderBlocks(blocks);
        mayBeTorn = !front.mark().closed();
        seal.found(front.mark());
    }

    /// Also what was only begun counts, where that was H2's header.
    long count() throws IOException {
        long places = blocks.count();
        return places == 0 ? 0 : Math.max(HeaderBlocks.COUNT, places - MORE_PLACES);
    }

    ByteBuffer read(long block) throws IOException {
        if (block < HeaderBlocks.COUNT) {
            return headers.read((int) block);
        }
        var opened = blocks.read(block + MORE_PLACES);
        belong(block, opened.piece());
        return opened.content();
    }

    /// Reads a block that H2 needs, with everything that was written in one go with it, and says
    /// how many blocks of that lie from here on.
    int check(long block) throws IOException {
        read(block);
        var piece = blocks.read(block + MORE_PLACES).piece();
        if (!hasAll(block - piece.place(), piece)) {
            throw new DamagedBlock(block);
        }
        return piece.count() - piece.place();
    }

    void write(long first, int count, ByteBuffer source) throws IOException {
        if (first < HeaderBlocks.COUNT || isTaken(first)) {
            settle();
        }
        begin();
        long block = first;
        while (block < HeaderBlocks.COUNT && source.hasRemaining()) {
            headers.write((int) block++, source);
        }
        if (source.hasRemaining()) {
            together(block, (int) (first + count - block), source);
        }
    }

    /// What is cut off was moved before, and a power cut must not keep the cut and lose the move.
    void truncate(long count) throws IOException {
        long end = count();
        if (count < HeaderBlocks.COUNT) {
            throw new IOException("the header is never cut off");
        }
        if (count < end) {
            settle();
            begin();
            blocks.truncate(count + MORE_PLACES);
            owners.forget(count, end);
        }
    }

    /// Returns when everything written so far is on the disk, and notes which version that was.
    void force(boolean metaData) throws IOException {
        var newest = seal.newest();
        file.force(metaData);
        headers.synced();
        synced = true;
        if (newest.isPresent()) {
            front.synced(newest.getAsLong());
        }
    }

    /// Notes that nothing more will be written, if it is all on the disk.
    void end() throws IOException {
        if (synced) {
            front.end();
        }
    }

    /// What was written so far is on the disk before what builds on it. H2's header names the
    /// newest chunk: a power cut that keeps the header and loses the chunk would leave H2 without a
    /// way to the chunk before. And a chunk takes the place of one that only older states need:
    /// were those still the newest on the disk, a power cut would leave none whole.
    private void settle() throws IOException {
        if (!synced) {
            file.force(false);
            headers.synced();
            synced = true;
        }
    }

    /// What the program before this one left in the memory of the system is on the disk before
    /// anything takes the place of something older.
    private void begin() throws IOException {
        if (!begun) {
            front.begin();
            file.force(false);
            begun = true;
        }
        synced = false;
    }

    /// Whether something lies there that would be overwritten.
    private boolean isTaken(long block) throws IOException {
        return block + MORE_PLACES < blocks.count();
    }

    private void together(long first, int count, ByteBuffer source) throws IOException {
        var piece = new Piece(cipher.fresh(), 0, count);
        owners.forget(first, first + count);
        blocks.write(first + MORE_PLACES, piece, count, source);
        owners.own(first, count, piece.write());
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
            if (!blocks.hold(first + place + MORE_PLACES, piece.at(place), count)) {
                return false;
            }
        }
        return true;
    }
}
