package org.shirube.vault;

import org.shirube.casework.BackingUp;
import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.SecondPlace;
import org.shirube.casework.Steps;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// A whole backup: a look into the second place, the copy beside the store, then the one in the
/// second place; each copy takes the place of those that need not be kept any more. Only the copy
/// beside the store needs the store.
final class BackupRun implements BackingUp {

    private static final Progress NOTHING_YET = new Progress(0, 1);

    private final BackupPlace first;
    private final Optional<FarPlace> second;
    private final Optional<Steps<SecondPlace>> look;
    private final Function<SecondPlace, Copying> begin;
    private final Runnable made;

    private volatile boolean isAlone;
    private Optional<Copying> copying = Optional.empty();
    private Optional<Steps<Second>> copy = Optional.empty();
    private Optional<BackupOutcome> result = Optional.empty();
    private SecondPlace seen = SecondPlace.unseen(BackupTrouble.STOPPED);

    /// The second place, and a look into it.
    record Beyond(FarPlace place, Steps<SecondPlace> look) {}

    /// `begin` begins the copy beside the store, once somebody looked into the second place; `made`
    /// is told when it is made.
    BackupRun(
            BackupPlace first,
            Optional<Beyond> second,
            Function<SecondPlace, Copying> begin,
            Runnable made) {
        this.first = first;
        this.second = second.map(Beyond::place);
        look = second.map(Beyond::look);
        this.begin = begin;
        this.made = made;
    }

    @Override
    public void doWithoutSecond() {
        isAlone = true;
    }

    @Override
    public Progress step() {
        if (copy.isPresent()) {
            return copySecond(copy.get());
        }
        if (copying.isEmpty()) {
            look();
        }
        return copying.map(this::copyFirst).orElse(NOTHING_YET);
    }

    @Override
    public Optional<BackupOutcome> result() {
        return result;
    }

    @Override
    public void close() {
        look.ifPresent(Steps::close);
        copying.ifPresent(Copying::close);
        copy.ifPresent(Steps::close);
    }

    private void look() {
        if (look.isEmpty() || isAlone) {
            copying = Optional.of(begin.apply(seen));
        } else {
            look.get().step();
            look.get().result().ifPresent(this::looked);
        }
    }

    private void looked(SecondPlace found) {
        seen = found;
        copying = Optional.of(begin.apply(seen));
    }

    private Progress copyFirst(Copying work) {
        var progress = work.step();
        work.result().ifPresent(this::firstDone);
        return progress;
    }

    private Progress copySecond(Steps<Second> work) {
        if (isAlone) {
            work.close();
            end(new Second.NotMade(BackupTrouble.STOPPED));
            return NOTHING_YET;
        }
        var progress = work.step();
        work.result().ifPresent(this::end);
        return progress;
    }

    private void firstDone(Copying.Copied copied) {
        switch (copied) {
            case Copying.Copied.NotMade(var why) ->
                    result = Optional.of(new BackupOutcome.NotMade(why));
            case Copying.Copied.Made(Path file, Manifest manifest) -> {
                first.rotate(file);
                made.run();
                if (second.isEmpty()) {
                    end(new Second.NotWanted());
                } else if (seen.trouble().isPresent()) {
                    end(new Second.NotMade(seen.trouble().get()));
                } else {
                    copy = second.map(place -> place.copy(file, manifest.taken()));
                }
            }
        }
    }

    private void end(Second outcome) {
        var done = (Copying.Copied.Made) copying.flatMap(Copying::result).orElseThrow();
        var found =
                new BackupPlace.Found(
                        done.file(),
                        done.manifest().lengths().whole(),
                        Optional.of(done.manifest()));
        result = Optional.of(new BackupOutcome.Made(found.as(Backup.Place.FIRST), outcome));
    }
}
