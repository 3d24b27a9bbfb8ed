package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/// The first 4 KiB of a store's file: its form in clear, and two marks of how far the file is known
/// to be on the disk. A mark is written after each sync, by turns, so that one is always whole; it
/// is not synced itself and need not be: one that comes late only says less.
final class Front {

    static final int LENGTH = 4096;

    private static final byte[] FORM = "shirube-blocks 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK = Long.BYTES + BlockCipher.EXTRA;
    private static final int SECTOR = 512;

    private final FileChannel file;
    private final BlockCipher cipher;

    /// What the two marks say; less than nothing where there is none, or none that we wrote.
    private final long[] marks = {-1, -1};

    private Front(FileChannel file, BlockCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    /// Reads it, or writes it where the file is empty.
    static Front of(FileChannel file, BlockCipher cipher) throws IOException {
        var front = new Front(file, cipher);
        if (file.size() == 0) {
            Bytes.write(file, 0, ByteBuffer.allocate(LENGTH).put(FORM).rewind());
        } else {
            front.read();
        }
        return front;
    }

    /// The newest version that was synced for certain.
    OptionalLong mark() {
        var newest = Math.max(marks[0], marks[1]);
        return newest < 0 ? OptionalLong.empty() : OptionalLong.of(newest);
    }

    /// To be called when everything up to a version is on the disk.
    void mark(long version) throws IOException {
        int turn = marks[0] <= marks[1] ? 0 : 1;
        if (version > marks[1 - turn] || marks[turn] < 0) {
            write(turn, version);
        }
    }

    private void write(int turn, long version) throws IOException {
        var mark = ByteBuffer.allocate(MARK);
        cipher.seal(place(turn), ByteBuffer.allocate(Long.BYTES).putLong(version).array(), mark);
        Bytes.write(file, position(turn), mark.flip());
        marks[turn] = version;
    }

    private void read() throws IOException {
        var front = Bytes.read(file, 0, LENGTH);
        if (front.limit() < LENGTH || !front.slice(0, FORM.length).equals(ByteBuffer.wrap(FORM))) {
            throw new DamagedBlock(0);
        }
        for (int turn = 0; turn < marks.length; turn++) {
            marks[turn] = read(turn, front);
        }
    }

    private long read(int turn, ByteBuffer front) {
        var version = new byte[Long.BYTES];
        try {
            cipher.open(place(turn), front.position(position(turn)), version);
            return ByteBuffer.wrap(version).getLong();
        } catch (DamagedBlock neverWhole) {
            return -1;
        }
    }

    /// No block has such a number.
    private static long place(int turn) {
        return -1L - turn;
    }

    private static int position(int turn) {
        return (turn + 1) * SECTOR;
    }
}
