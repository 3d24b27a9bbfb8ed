package org.shirube.casework;

import java.util.Optional;
import java.util.function.Supplier;

/// A backup that is made only if its second copy can be: looks into the second place first.
final class OnceReachable implements Steps<BackupOutcome> {

    private final Steps<SecondPlace> look;
    private final Supplier<BackingUp> begin;
    private Optional<BackingUp> making = Optional.empty();
    private Optional<BackupOutcome> result = Optional.empty();

    OnceReachable(Steps<SecondPlace> look, Supplier<BackingUp> begin) {
        this.look = look;
        this.begin = begin;
    }

    @Override
    public Progress step() {
        if (making.isPresent()) {
            var progress = making.get().step();
            result = making.get().result();
            return progress;
        }
        look.step();
        look.result().ifPresent(this::seen);
        return new Progress(0, 1);
    }

    private void seen(SecondPlace found) {
        found.trouble()
                .ifPresentOrElse(
                        why -> result = Optional.of(new BackupOutcome.NotMade(why)),
                        () -> making = Optional.of(begin.get()));
    }

    @Override
    public Optional<BackupOutcome> result() {
        return result;
    }

    @Override
    public void close() {
        look.close();
        making.ifPresent(Steps::close);
    }
}
