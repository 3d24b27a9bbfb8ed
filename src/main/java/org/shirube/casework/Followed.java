package org.shirube.casework;

import java.util.Optional;
import java.util.function.Function;

/// Work with one more thing to do at its end, done once and where the steps are done.
final class Followed<T, R> implements Steps<R> {

    private final Steps<T> work;
    private final Function<T, R> last;
    private Optional<R> result = Optional.empty();

    Followed(Steps<T> work, Function<T, R> last) {
        this.work = work;
        this.last = last;
    }

    @Override
    public Progress step() {
        var progress = work.step();
        if (result.isEmpty()) {
            result = work.result().map(last);
        }
        return progress;
    }

    @Override
    public Optional<R> result() {
        return result;
    }

    @Override
    public void close() {
        work.close();
    }
}
