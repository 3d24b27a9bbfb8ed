package org.shirube.casework;

import java.util.Optional;

/// Work that is done.
record Done<T>(T outcome) implements Steps<T> {

    @Override
    public Progress step() {
        return new Progress(1, 1);
    }

    @Override
    public Optional<T> result() {
        return Optional.of(outcome);
    }

    @Override
    public void close() {}
}
