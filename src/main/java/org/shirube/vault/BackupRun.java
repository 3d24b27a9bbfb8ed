package org.shirube.vault;

import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.Steps;

import java.nio.file.Path;
import java.util.Optional;

/// A whole backup: the copy beside the store, then the one in the second place, each of which takes
/// the place of those that need not be kept any more.
final class BackupRun implements Steps<BackupOutcome> {

    private final Path store;
    private final BackupPlace first;
    private final Copying copying;
    private final Optional<BackupPlace> second;
    private Optional<SecondCopy> copy = Optional.empty();
    private Optional<BackupOutcome> result = Optional.empty();

    /// `store` is its folder.
    BackupRun(Path store, BackupPlace first, Copying copying, Optional<BackupPlace> second) {
        this.store = store;
        this.first = first;
        this.copying = copying;
        this.second = second;
    }

    @Override
    public Progress step() {
        var progress = copy.isPresent() ? copy.get().step() : copying.step();
        if (copy.isPresent()) {
            copy.get().result().ifPresent(this::secondDone);
        } else {
            copying.result().ifPresent(this::firstDone);
        }
        return progress;
    }

    @Override
    public Optional<BackupOutcome> result() {
        return result;
    }

    @Override
    public void close() {
        copying.close();
        copy.ifPresent(SecondCopy::close);
    }

    private void firstDone(Copying.Copied copied) {
        switch (copied) {
            case Copying.Copied.NotMade(var why) ->
                    result = Optional.of(new BackupOutcome.NotMade(why));
            case Copying.Copied.Made(Path file, Manifest manifest) -> {
                first.rotate(file);
                Migrating.forgetOlder(store);
                copy =
                        second.map(
                                place -> new SecondCopy(file, place, place.free(manifest.taken())));
                if (copy.isEmpty()) {
                    end(new Second.NotWanted());
                }
            }
        }
    }

    private void secondDone(Second outcome) {
        if (outcome instanceof Second.Made) {
            second.ifPresent(place -> place.rotate(copy.orElseThrow().name()));
        }
        end(outcome);
    }

    private void end(Second outcome) {
        var made = (Copying.Copied.Made) copying.result().orElseThrow();
        var found =
                new BackupPlace.Found(
                        made.file(),
                        made.manifest().lengths().whole(),
                        Optional.of(made.manifest()));
        result = Optional.of(new BackupOutcome.Made(found.as(Backup.Place.FIRST), outcome));
    }
}
