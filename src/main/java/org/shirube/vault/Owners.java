package org.shirube.vault;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Which blocks are known to belong to which whole write, since a file was opened. Used by one
/// thread at a time.
final class Owners {

    private static final int FIRST_LENGTH = 1024;

    private final Set<Long> broken = new HashSet<>();
    private long[] writes = new long[FIRST_LENGTH];
    private boolean[] known = new boolean[FIRST_LENGTH];

    boolean isKnown(long block) {
        return block < known.length && known[(int) block];
    }

    boolean isOf(long block, long write) {
        return isKnown(block) && writes[(int) block] == write;
    }

    /// Whether parts of this write were found missing.
    boolean isBroken(long write) {
        return broken.contains(write);
    }

    void breaks(long write) {
        broken.add(write);
    }

    /// Whether nothing is known that speaks against these blocks being of this write.
    boolean canOwn(long first, int count, long write) {
        for (long block = first; block < first + count; block++) {
            if (isKnown(block) && !isOf(block, write)) {
                return false;
            }
        }
        return true;
    }

    void own(long first, int count, long write) {
        int end = Math.toIntExact(first + count);
        if (end > known.length) {
            writes = Arrays.copyOf(writes, Math.max(end, 2 * writes.length));
            known = Arrays.copyOf(known, writes.length);
        }
        Arrays.fill(writes, (int) first, end, write);
        Arrays.fill(known, (int) first, end, true);
    }

    void forget(long first, long end) {
        int from = (int) Math.min(first, known.length);
        Arrays.fill(known, from, (int) Math.min(end, known.length), false);
    }
}
