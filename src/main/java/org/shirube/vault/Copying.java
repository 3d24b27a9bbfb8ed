package org.shirube.vault;

import org.shirube.casework.AuditHead;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Steps;
import org.shirube.vault.Copying.Copied;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The making of one backup: the bytes of an open store are copied at once, then the copy is opened
/// in small steps; only a copy that was found whole gets its name.
final class Copying implements Steps<Copied> {

    private final BackupPlace place;
    private final H2File store;
    private final String header;
    private final Noted noted;

    private Optional<Path> begun = Optional.empty();
    private Optional<Verification<Boolean>> verification = Optional.empty();
    private Optional<Copied> result = Optional.empty();
    private long length = 1;

    /// What is noted on a copy.
    record Noted(long number, Instant at, int schema, Optional<AuditHead> end) {}

    /// What came of it.
    sealed interface Copied {

        record Made(Path file, Manifest manifest) implements Copied {}

        record NotMade(BackupTrouble why) implements Copied {}
    }

    /// Of a store that H2 has open and in which everything is on the disk.
    Copying(BackupPlace place, H2File store, String header, Noted noted) {
        this.place = place;
        this.store = store;
        this.header = header;
        this.noted = noted;
    }

    @Override
    public Progress step() {
        try {
            if (verification.isEmpty()) {
                copy();
            } else if (result.isEmpty()) {
                verify(verification.get());
            }
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

    private void copy() throws IOException {
        if (!Trouble.hasRoom(place.folder(), place.ground(), store.openFile().size())) {
            end(new Copied.NotMade(BackupTrouble.DISK_FULL));
            return;
        }
        var file = place.begun();
        begun = Optional.of(file);
        try (var target = place.ground().open(file)) {
            var sum = new Checksum();
            var rest = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
            sum.add(rest);
            Bytes.write(target, ManifestText.LENGTH, rest);
            long copied = store.copyTo(target, (long) ManifestText.LENGTH + header.length(), sum);
            var manifest = manifest(new Manifest.Lengths(header.length(), copied), sum.hex());
            var front = ManifestText.write(manifest, place.key());
            Bytes.write(target, 0, ByteBuffer.wrap(front));
            target.force(true);
            length = manifest.lengths().whole();
        }
        begin(file);
    }

    private Manifest manifest(Manifest.Lengths lengths, String sum) {
        return new Manifest(
                place.store(),
                noted.number(),
                noted.at(),
                noted.schema(),
                lengths,
                sum,
                noted.end());
    }

    private void begin(Path file) {
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
        var name = place.free(noted.at());
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
