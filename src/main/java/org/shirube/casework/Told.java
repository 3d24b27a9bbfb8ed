package org.shirube.casework;

import java.util.Optional;
import java.util.function.Function;

/// Work of which something else is told than came of it.
record Told<T, R>(Steps<T> work, Function<T, R> told) implements Steps<R> {

    @Override
    public Progress step() {
        return work.step();
    }

    @Override
    public Optional<R> result() {
        return work.result().map(told);
    }

    @Override
    public void close() {
        work.close();
    }
}
