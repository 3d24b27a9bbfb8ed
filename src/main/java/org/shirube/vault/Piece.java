package org.shirube.vault;

import java.nio.ByteBuffer;

/// Which write a block is a part of: the number of the write, and the block's place among so many
/// that were written together. A write counts whole or not at all.
record Piece(long write, int place, int count) {

    static final int LENGTH = Long.BYTES + 2 * Integer.BYTES;

    void put(ByteBuffer target) {
        target.putLong(write).putInt(place).putInt(count);
    }

    static Piece get(ByteBuffer source) {
        return new Piece(source.getLong(), source.getInt(), source.getInt());
    }

    Piece at(int otherPlace) {
        return new Piece(write, otherPlace, count);
    }
}
