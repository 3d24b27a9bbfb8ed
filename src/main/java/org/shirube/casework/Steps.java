package org.shirube.casework;

import java.util.Optional;
import java.util.function.Function;

/// Long work in small steps: whoever drives it shows how far it is, lets other work in between, and
/// closes it, early where it is no longer wanted. Nothing half done is left then.
public interface Steps<T> extends AutoCloseable {

    /// How much was done, of how much.
    record Progress(long done, long total) {}

    /// Does the next step, and says how far it is.
    Progress step();

    /// Empty until the last step was done.
    Optional<T> result();

    @Override
    void close();

    /// Work that needs one step: to say this.
    static <T> Steps<T> of(T result) {
        return new Done<>(result);
    }

    /// The same work, of which something else is told in the end, as often as somebody asks.
    default <R> Steps<R> map(Function<T, R> told) {
        return new Told<>(this, told);
    }

    /// The same work, at the end of which something more is done, such as reading on.
    default <R> Steps<R> then(Function<T, R> last) {
        return new Followed<>(this, last);
    }

    /// Does all that is left to do.
    default T toTheEnd() {
        try (this) {
            while (result().isEmpty()) {
                step();
            }
            return result().get();
        }
    }
}
