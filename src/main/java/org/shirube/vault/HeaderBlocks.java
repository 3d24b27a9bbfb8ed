package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;

/// H2's own header, the first two blocks of its file. H2 writes both copies at once, over the old
/// ones; so each lies at two places here, and the one that was synced last stays until the other is
/// synced too. A copy that is nowhere whole reads as empty: H2 knows what to do without it.
final class HeaderBlocks {

    static final int COUNT = 2;

    /// How many places they take.
    static final int PLACES = 2 * COUNT;

    private final Blocks blocks;
    private final long[] turns = new long[COUNT];
    private final long[] synced = new long[COUNT];

    /// Reads where the newest lie.
    HeaderBlocks(Blocks blocks) throws IOException {
        this.blocks = blocks;
        for (int block = 0; block < COUNT; block++) {
            turns[block] = Math.max(turn(block, 0), turn(block, 1));
        }
        synced();
    }

    ByteBuffer read(int block) throws IOException {
        if (turns[block] > 0) {
            try {
                return blocks.read(place(block, turns[block])).content();
            } catch (DamagedBlock damaged) {
                return ByteBuffer.allocate(Blocks.BLOCK);
            }
        }
        return ByteBuffer.allocate(Blocks.BLOCK);
    }

    void write(int block, ByteBuffer source) throws IOException {
        long turn = synced[block] + 1;
        turns[block] = turn;
        blocks.write(place(block, turn), new Piece(turn, 0, 1), 1, source);
    }

    /// To be called when everything that was written is on the disk.
    void synced() {
        System.arraycopy(turns, 0, synced, 0, COUNT);
    }

    private long turn(int block, int parity) throws IOException {
        try {
            return blocks.read(place(block, parity)).piece().write();
        } catch (DamagedBlock tornOrNeverWritten) {
            return 0;
        }
    }

    private static long place(int block, long turn) {
        return turn % 2 * COUNT + block;
    }
}
