package org.shirube.vault;

import org.shirube.casework.AuditHead;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Steps;
import org.shirube.vault.Copying.Copied;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// The making of one backup: the bytes of an open store are copied at once, then the copy is opened
/// in small steps; only a copy that was found whole gets its name.
final class Copying implements Steps<Copied> {

    private final BackupPlace place;
    private final H2File store;
    private final Original original;

    private Optional<Path> begun = Optional.empty();
    private Optional<Verification<Boolean>> verification = Optional.empty();
    private Optional<Copied> result = Optional.empty();
    private Instant at = Instant.EPOCH;
    private long length = 1;

    /// The store that is copied, at the moment of being copied: whoever is asked brings everything
    /// to the disk first.
    interface Original {

        Noted now() throws IOException, SQLException;
    }

    /// Its header, and what is noted on a copy.
    record Noted(String header, long number, Instant at, int schema, Optional<AuditHead> end) {}

    /// What came of it.
    sealed interface Copied {

        record Made(Path file, Manifest manifest) implements Copied {}

        record NotMade(BackupTrouble why) implements Copied {}
    }

    Copying(BackupPlace place, H2File store, Original original) {
        this.place = place;
        this.store = store;
        this.original = original;
    }

    @Override
    public Progress step() {
        try {
            if (verification.isEmpty()) {
                copy();
            } else if (result.isEmpty()) {
                verify(verification.get());
            }
        } catch (SQLException fault) {
            end(new Copied.NotMade(trouble(fault)));
        } catch (IOException | UnsupportedOperationException refused) {
            end(new Copied.NotMade(Trouble.in(place.folder(), place.ground())));
        }
        return result.isPresent()
                ? new Progress(length, length)
                : verification.map(Verification::step).orElse(new Progress(0, length));
    }

    @Override
    public Optional<Copied> result() {
        return result;
    }

    /// What was only begun does not stay.
    @Override
    public void close() {
        verification.ifPresent(Verification::close);
        begun.ifPresent(BackupPlace::delete);
        begun = Optional.empty();
    }

    private BackupTrouble trouble(SQLException fault) {
        return StoreFault.of(fault) == StoreFault.DAMAGED
                ? BackupTrouble.STORE_DAMAGED
                : Trouble.in(place.folder(), place.ground());
    }

    /// Nothing is written between the moment that is noted and the last byte that is copied: both
    /// belong to one step.
    private void copy() throws IOException, SQLException {
        var noted = original.now();
        if (!Trouble.hasRoom(place.folder(), place.ground(), store.openFile().size())) {
            end(new Copied.NotMade(BackupTrouble.DISK_FULL));
            return;
        }
        var file = place.begun();
        begun = Optional.of(file);
        try (var target = place.ground().open(file)) {
            var sum = new Checksum();
            var rest = ByteBuffer.wrap(noted.header().getBytes(StandardCharsets.ISO_8859_1));
            sum.add(rest);
            Bytes.write(target, ManifestText.LENGTH, rest);
            long copied = store.copyTo(target, start(noted), sum);
            var manifest =
                    manifest(
                            noted,
                            new Manifest.Lengths(noted.header().length(), copied),
                            sum.hex());
            var front = ManifestText.write(manifest, place.key());
            Bytes.write(target, 0, ByteBuffer.wrap(front));
            length = manifest.lengths().whole();
        }
        begin(file, noted.at());
    }

    private static long start(Noted noted) {
        return (long) ManifestText.LENGTH + noted.header().length();
    }

    private Manifest manifest(Noted noted, Manifest.Lengths lengths, String sum) {
        return new Manifest(
                place.store(),
                noted.number(),
                noted.at(),
                noted.schema(),
                lengths,
                sum,
                noted.end());
    }

    private void begin(Path file, Instant taken) {
        at = taken;
        if (BackupFile.read(file) instanceof BackupFile.Reading.Found(BackupFile copy)) {
            verification = Optional.of(new Verification<>(copy, place.key(), _ -> true));
        } else {
            end(new Copied.NotMade(BackupTrouble.COPY_DAMAGED));
        }
    }

    private void verify(Verification<Boolean> opening) throws IOException {
        if (opening.result().isEmpty()) {
            return;
        }
        switch (opening.result().get()) {
            case Verified.Whole<Boolean> _ -> finish(opening);
            case Verified.Broken<Boolean> _ -> end(new Copied.NotMade(BackupTrouble.STORE_DAMAGED));
            case Verified.Changed<Boolean> _, Verified.TooNew<Boolean> _ ->
                    end(new Copied.NotMade(BackupTrouble.COPY_DAMAGED));
            case Verified.Unreadable<Boolean> _ ->
                    end(new Copied.NotMade(Trouble.in(place.folder(), place.ground())));
        }
    }

    private void finish(Verification<Boolean> opening) throws IOException {
        opening.close();
        var name = place.free(at);
        place.finish(begun.orElseThrow(), name);
        begun = Optional.empty();
        if (BackupFile.read(name) instanceof BackupFile.Reading.Found(BackupFile copy)) {
            end(new Copied.Made(name, copy.manifest()));
        } else {
            end(new Copied.NotMade(BackupTrouble.ABSENT));
        }
    }

    private void end(Copied outcome) {
        result = Optional.of(outcome);
        close();
    }
}
