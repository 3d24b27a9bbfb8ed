package org.shirube.vault;

import java.nio.ByteBuffer;

/// How far a store's file was known to be on the disk: up to which version, as H2 counts them.
/// `closed` says that nothing was being written, so that nothing can have been torn. Of two marks
/// the one with the higher turn is the newer.
record Mark(long turn, long version, boolean closed) {

    static final int LENGTH = 2 * Long.BYTES + 1;

    static final Mark NONE = new Mark(-1, -1, false);

    boolean isNone() {
        return turn < 0;
    }

    Mark next(long newVersion, boolean nowClosed) {
        return new Mark(turn + 1, newVersion, nowClosed);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(turn)
                .putLong(version)
                .put((byte) (closed ? 1 : 0))
                .array();
    }

    static Mark of(byte[] bytes) {
        var source = ByteBuffer.wrap(bytes);
        return new Mark(source.getLong(), source.getLong(), source.get() == 1);
    }
}
