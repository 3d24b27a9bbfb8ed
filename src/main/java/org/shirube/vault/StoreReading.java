package org.shirube.vault;

import org.shirube.casework.Steps;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Opens every block of an open store's file that H2 needs, then reads every row: whether all of it
/// is as it was written. Answers are saved in between.
final class StoreReading implements Steps<Boolean> {

    private final OpenStore store;
    private final H2File file;
    private final Deque<String> tables = new ArrayDeque<>();
    private int tableCount;
    private Optional<BlockWalk> walk = Optional.empty();
    private Optional<Boolean> result = Optional.empty();

    StoreReading(OpenStore store, H2File file) {
        this.store = store;
        this.file = file;
    }

    @Override
    public Progress step() {
        try {
            var blocks = walk();
            if (!blocks.isDone()) {
                blocks.step();
            } else if (tables.isEmpty()) {
                result = Optional.of(true);
            } else if (!Tables.isReadable(store.connection(), tables.pop())) {
                result = Optional.of(false);
            }
            return new Progress(
                    blocks.done() + tableCount - tables.size(), blocks.total() + tableCount);
        } catch (IOException | SQLException damaged) {
            result = Optional.of(false);
            return new Progress(1, 1);
        }
    }

    @Override
    public Optional<Boolean> result() {
        return result;
    }

    @Override
    public void close() {}

    private BlockWalk walk() throws SQLException, IOException {
        if (walk.isEmpty()) {
            store.sync();
            tables.addAll(Tables.names(store.connection()));
            tableCount = tables.size();
            var blocks = new BlockWalk(H2File.pagesOf(store.connection()), file.openFile());
            walk = Optional.of(blocks);
            return blocks;
        }
        return walk.get();
    }
}
