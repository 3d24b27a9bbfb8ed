package org.shirube.vault;

import org.shirube.casework.AuditHead;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Restored;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The putting of a backup in a store's place: its bytes are written beside the store and read
/// back; then the folders change places, and the one that was there is kept.
final class Restoration implements Steps<Restored> {

    private final BackupFile backup;
    private final Path store;
    private final Ground ground;
    private final Instant now;
    private final Exchange exchange;
    private final long length;

    private Optional<Hold> hold = Optional.empty();
    private Optional<CheckedCopy> copy = Optional.empty();
    private Optional<Restored> result = Optional.empty();

    Restoration(BackupFile backup, Path store, Ground ground, Instant now) {
        this.backup = backup;
        this.store = store;
        this.ground = ground;
        this.now = now;
        exchange = new Exchange(store);
        length = backup.manifest().lengths().file();
    }

    @Override
    public Progress step() {
        try {
            if (result.isEmpty()) {
                next();
            }
        } catch (IOException | UnsupportedOperationException refused) {
            boolean full = !Trouble.hasRoom(store.toAbsolutePath().resolveSibling(""), ground, 0);
            end(full ? RestoreTrouble.DISK_FULL : RestoreTrouble.NOT_WRITABLE);
        }
        long all = CheckedCopy.PASSES * length;
        return new Progress(result.isPresent() ? all : copy.map(CheckedCopy::done).orElse(0L), all);
    }

    @Override
    public Optional<Restored> result() {
        return result;
    }

    @Override
    public void close() {
        copy.ifPresent(CheckedCopy::close);
        hold.ifPresent(Hold::close);
        copy = Optional.empty();
        hold = Optional.empty();
        try {
            StoreFolder.delete(exchange.workshop());
        } catch (IOException later) {
            // Nothing in it counts, and the next time begins with deleting it.
            return;
        }
    }

    private void next() throws IOException {
        if (copy.isEmpty()) {
            begin();
        } else if (copy.get().isDone()) {
            finish(copy.get());
        } else {
            copy.get().step();
        }
    }

    private void begin() throws IOException {
        var held = Hold.on(store);
        if (held.isEmpty()) {
            end(RestoreTrouble.IN_USE);
            return;
        }
        hold = held;
        if (!Trouble.hasRoom(store.toAbsolutePath().resolveSibling(""), ground, length)) {
            end(RestoreTrouble.DISK_FULL);
            return;
        }
        var workshop = exchange.begin();
        var header = backup.headerText().getBytes(StandardCharsets.ISO_8859_1);
        SafeFile.replace(workshop.resolve("header"), header);
        SafeFile.replace(workshop.resolve("header.copy"), header);
        var begun =
                CheckedCopy.of(
                        backup.open(),
                        backup.manifest().lengths().start(),
                        length,
                        () -> ground.open(workshop.resolve(H2File.NAME)));
        begun.beginWith(header);
        copy = Optional.of(begun);
    }

    private void finish(CheckedCopy whole) throws IOException {
        var sum = backup.manifest().sha256();
        if (!whole.sums().equals(new CheckedCopy.Sums(sum, sum))) {
            end(RestoreTrouble.DAMAGED);
            return;
        }
        whole.close();
        noteEnds();
        var kept = exchange.keptAs(now);
        boolean replaces = Files.exists(store);
        hold.ifPresent(held -> held.renaming(store));
        exchange.exchange(kept);
        result =
                Optional.of(
                        new Restored.Done(
                                replaces
                                        ? Optional.of(kept.getFileName().toString())
                                        : Optional.empty()));
        close();
    }

    private void noteEnds() throws IOException {
        var manifest = backup.manifest();
        Optional<AuditHead> replaced = new HeadFile(store, "head").read().flatMap(AuditHead::parse);
        new RestoredMark(exchange.workshop())
                .write(manifest.number(), manifest.taken(), manifest.end(), replaced);
        if (manifest.end().isPresent()) {
            try (var head = new HeadFile(exchange.workshop(), "head")) {
                if (!head.note(manifest.end().get().text())) {
                    throw new IOException("the end of the log could not be noted");
                }
            }
        }
    }

    private void end(RestoreTrouble why) {
        result = Optional.of(new Restored.NotDone(why));
        close();
    }
}
