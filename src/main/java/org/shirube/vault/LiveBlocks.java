package org.shirube.vault;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

import java.util.ArrayList;
import java.util.List;

/// Which blocks of a store's file H2 needs: those of the chunks that it knows. What lies between
/// them is free, and may be what a crash left there.
record LiveBlocks(List<Range> ranges) {

    private static final String CHUNK = "chunk.";
    private static final String BLOCK = "block";

    /// So many blocks from the first on.
    record Range(long first, long count) {

        boolean holds(long block) {
            return block >= first && block < first + count;
        }
    }

    /// H2 keeps a list of all chunks in the newest one, to which its header leads.
    static LiveBlocks of(MVStore pages) {
        var ranges = new ArrayList<Range>();
        pages.getLayoutMap()
                .forEach((name, chunk) -> {
                    if (name.startsWith(CHUNK)) {
                        var facts = DataUtils.parseMap(chunk);
                        add(
                                ranges,
                                DataUtils.readHexLong(facts, BLOCK, 0),
                                DataUtils.readHexLong(facts, "len", 0));
                    }
                });
        add(ranges, DataUtils.readHexLong(pages.getStoreHeader(), BLOCK, 0), 1);
        return new LiveBlocks(ranges);
    }

    boolean holds(long block) {
        return ranges.stream().anyMatch(range -> range.holds(block));
    }

    long count() {
        return ranges.stream().mapToLong(Range::count).sum();
    }

    private static void add(List<Range> ranges, long first, long count) {
        if (first >= HeaderBlocks.COUNT && count > 0) {
            ranges.add(new Range(first, count));
        }
    }
}
