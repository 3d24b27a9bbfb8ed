package org.shirube.vault;

import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A copy of a backup in another folder, byte for byte, read back and compared. The folder is never
/// made: where a stick is not plugged in, its folder would lie on the disk that it is to outlive.
final class SecondCopy implements Steps<Second> {

    private static final int AT_ONCE = 4 * 1024 * 1024;
    private static final int PASSES = 2;

    private final Path source;
    private final BackupPlace place;
    private final Path name;
    private final Checksum written = new Checksum();
    private final Checksum readBack = new Checksum();

    private Optional<FileChannel> from = Optional.empty();
    private Optional<FileChannel> to = Optional.empty();
    private Optional<Path> begun = Optional.empty();
    private Optional<Second> result = Optional.empty();
    private long length = 1;
    private long copied;
    private long compared;

    /// Under that name in the place's folder; a file of this name is replaced.
    SecondCopy(Path source, BackupPlace place, Path name) {
        this.source = source;
        this.place = place;
        this.name = name;
    }

    /// What it is called in the end.
    Path name() {
        return name;
    }

    @Override
    public Progress step() {
        try {
            next();
        } catch (IOException | UnsupportedOperationException refused) {
            end(new Second.NotMade(Trouble.in(place.folder(), place.ground())));
        }
        long all = PASSES * length;
        return new Progress(result.isPresent() ? all : copied + compared, all);
    }

    @Override
    public Optional<Second> result() {
        return result;
    }

    @Override
    public void close() {
        Bytes.letGo(from);
        Bytes.letGo(to);
        from = Optional.empty();
        to = Optional.empty();
        begun.ifPresent(BackupPlace::delete);
        begun = Optional.empty();
    }

    private void next() throws IOException {
        if (from.isEmpty()) {
            begin();
        } else if (copied < length) {
            copy(from.get(), to.orElseThrow());
        } else if (compared < length) {
            compare(to.orElseThrow());
        } else if (result.isEmpty()) {
            finish();
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
        from =
                Optional.of(
                        FileChannel.open(
                                source, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        var file = place.begun();
        begun = Optional.of(file);
        to = Optional.of(place.ground().open(file));
    }

    private void copy(FileChannel source, FileChannel target) throws IOException {
        var part = part(source, copied);
        written.add(part);
        int got = part.remaining();
        Bytes.write(target, copied, part);
        copied += got;
        if (copied == length) {
            target.force(true);
        }
    }

    private void compare(FileChannel target) throws IOException {
        var part = part(target, compared);
        readBack.add(part);
        compared += part.remaining();
    }

    private ByteBuffer part(FileChannel file, long at) throws IOException {
        var part = Bytes.read(file, at, (int) Math.min(AT_ONCE, length - at));
        if (!part.hasRemaining()) {
            throw new IOException("the file ends early");
        }
        return part;
    }

    private void finish() throws IOException {
        if (!written.hex().equals(readBack.hex())) {
            end(new Second.NotMade(BackupTrouble.COPY_DAMAGED));
            return;
        }
        Bytes.letGo(to);
        to = Optional.empty();
        place.finish(begun.orElseThrow(), name);
        begun = Optional.empty();
        end(new Second.Made());
    }

    private void end(Second outcome) {
        result = Optional.of(outcome);
        close();
    }
}
