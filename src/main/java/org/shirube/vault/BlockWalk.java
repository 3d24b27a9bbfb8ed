package org.shirube.vault;

import org.h2.mvstore.MVStore;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Opens every block that H2 needs, some at a time. The store may be written meanwhile: what lay at
/// a place that is free by now does not count.
final class BlockWalk {

    /// About four megabytes, which take some hundredths of a second.
    private static final int STEP = 1024;

    private final MVStore pages;
    private final SealedChannel file;
    private final Deque<LiveBlocks.Range> left;
    private final long total;
    private long done;

    BlockWalk(MVStore pages, SealedChannel file) {
        this.pages = pages;
        this.file = file;
        var live = LiveBlocks.of(pages);
        left = new ArrayDeque<>(live.ranges());
        total = live.count();
    }

    /// Throws [DamagedBlock] where one does not open that H2 needs.
    void step() throws IOException {
        long until = done + STEP;
        while (!isDone() && done < until) {
            var range = left.pop();
            done += range.count();
            for (long at = range.first(); at < range.first() + range.count(); ) {
                at += check(at);
            }
        }
    }

    boolean isDone() {
        return left.isEmpty();
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    private int check(long block) throws IOException {
        try {
            return file.check(block);
        } catch (DamagedBlock damaged) {
            if (LiveBlocks.of(pages).holds(block)) {
                file.check(block);
            }
            return 1;
        }
    }
}
