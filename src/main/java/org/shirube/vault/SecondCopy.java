package org.shirube.vault;

import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/// A copy of a backup in another folder, byte for byte, read back and compared. The folder is never
/// made: where a stick is not plugged in, its folder would lie on the disk that it is to outlive.
final class SecondCopy implements Steps<Second> {

    private final Path source;
    private final BackupPlace place;
    private final Path name;
    private final Consumer<Path> made;

    private Optional<CheckedCopy> copy = Optional.empty();
    private Optional<Path> begun = Optional.empty();
    private Optional<Second> result = Optional.empty();
    private long length = 1;

    /// Under that name in the place's folder; a file of this name is replaced. `made` is told the
    /// name once it is.
    SecondCopy(Path source, BackupPlace place, Path name, Consumer<Path> made) {
        this.source = source;
        this.place = place;
        this.name = name;
        this.made = made;
    }

    @Override
    public Progress step() {
        try {
            next();
        } catch (IOException | UnsupportedOperationException refused) {
            end(new Second.NotMade(Trouble.in(place.folder(), place.ground())));
        }
        long all = CheckedCopy.PASSES * length;
        return new Progress(result.isPresent() ? all : copy.map(CheckedCopy::done).orElse(0L), all);
    }

    @Override
    public Optional<Second> result() {
        return result;
    }

    @Override
    public void close() {
        copy.ifPresent(CheckedCopy::close);
        copy = Optional.empty();
        begun.ifPresent(BackupPlace::delete);
        begun = Optional.empty();
    }

    private void next() throws IOException {
        if (copy.isEmpty()) {
            begin();
        } else if (!copy.get().isDone()) {
            copy.get().step();
        } else if (result.isEmpty()) {
            finish(copy.get());
        }
    }

    private void begin() throws IOException {
        if (!place.isThere()) {
            end(new Second.NotMade(BackupTrouble.ABSENT));
            return;
        }
        length = Files.size(source);
        if (!Trouble.hasRoom(place.folder(), place.ground(), length)) {
            end(new Second.NotMade(BackupTrouble.DISK_FULL));
            return;
        }
        var file = place.begun();
        begun = Optional.of(file);
        var from = FileChannel.open(source, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        copy = Optional.of(CheckedCopy.of(from, 0, length, () -> place.ground().open(file)));
    }

    private void finish(CheckedCopy whole) throws IOException {
        var sums = whole.sums();
        if (!sums.written().equals(sums.readBack())) {
            end(new Second.NotMade(BackupTrouble.COPY_DAMAGED));
            return;
        }
        whole.close();
        place.finish(begun.orElseThrow(), name);
        begun = Optional.empty();
        made.accept(name);
        end(new Second.Made());
    }

    private void end(Second outcome) {
        result = Optional.of(outcome);
        close();
    }
}
