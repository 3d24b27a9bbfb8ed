package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/// The first 4 KiB of a store's file: its form in clear, and two [Mark]s. One is written after each
/// sync, by turns, so that the other is always whole. It is not synced itself and need not be: one
/// that comes late only says less.
final class Front {

    static final int LENGTH = 4096;

    private static final byte[] FORM = "shirube-blocks 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SEALED = Mark.LENGTH + BlockCipher.EXTRA;
    private static final int SECTOR = 512;

    private final FileChannel file;
    private final BlockCipher cipher;
    private Mark mark = Mark.NONE;

    private Front(FileChannel file, BlockCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    /// Reads it, or writes it where the file is empty and may be written.
    static Front of(FileChannel file, BlockCipher cipher) throws IOException {
        var front = new Front(file, cipher);
        if (file.size() == 0) {
            Bytes.write(file, 0, ByteBuffer.allocate(LENGTH).put(FORM).rewind());
        } else {
            front.read();
        }
        return front;
    }

    /// The newest mark, or none where nobody has made one that is still whole.
    Mark mark() {
        return mark;
    }

    /// To be called when everything up to a version is on the disk.
    void synced(long version) throws IOException {
        if (version > mark.version()) {
            write(mark.next(version, false));
        }
    }

    /// To be called before anything is written, and then synced: from now on the file may be torn.
    void begin() throws IOException {
        if (mark.closed()) {
            write(mark.next(mark.version(), false));
        }
    }

    /// To be called when everything is on the disk and nothing more will be written.
    void end() throws IOException {
        if (!mark.isNone() && !mark.closed()) {
            write(mark.next(mark.version(), true));
        }
    }

    private void write(Mark next) throws IOException {
        int turn = (int) (next.turn() % 2);
        var sealed = ByteBuffer.allocate(SEALED);
        cipher.seal(placeOf(turn), next.bytes(), sealed);
        Bytes.write(file, position(turn), sealed.flip());
        mark = next;
    }

    private void read() throws IOException {
        var front = Bytes.read(file, 0, LENGTH);
        if (front.limit() < LENGTH || !front.slice(0, FORM.length).equals(ByteBuffer.wrap(FORM))) {
            throw new DamagedBlock(0);
        }
        var first = read(0, front);
        var second = read(1, front);
        mark = first.turn() > second.turn() ? first : second;
    }

    private Mark read(int turn, ByteBuffer front) {
        var plain = new byte[Mark.LENGTH];
        try {
            cipher.open(placeOf(turn), front.position(position(turn)), plain);
            return Mark.of(plain);
        } catch (DamagedBlock tornOrNeverWritten) {
            return Mark.NONE;
        }
    }

    /// No block has such a number.
    private static long placeOf(int turn) {
        return -1L - turn;
    }

    private static int position(int turn) {
        return (turn + 1) * SECTOR;
    }
}
