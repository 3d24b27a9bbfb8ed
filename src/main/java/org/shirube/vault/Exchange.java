package org.shirube.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Puts another folder in a store's place and keeps the one that was there, under another name.
/// What is ready is called `store.next`; a power cut leaves the old store, or none and that one:
/// then the next start finishes what was begun.
record Exchange(Path store) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    /// Where the other one is made; nothing in it counts.
    Path workshop() {
        return beside(".making");
    }

    private Path next() {
        return beside(".next");
    }

    /// An empty folder to make the other one in.
    Path begin() throws IOException {
        StoreFolder.delete(workshop());
        StoreFolder.create(workshop());
        return workshop();
    }

    /// Under which name the present store is to be kept.
    Path keptAs(Instant now) {
        var minute = ".before-" + MINUTE.format(now.atZone(ZoneId.systemDefault()));
        var path = beside(minute);
        for (int more = 2; Files.exists(path); more++) {
            path = beside(minute + "-" + more);
        }
        return path;
    }

    /// What lies in the workshop is whole and on the disk: from here on it is the store.
    void exchange(Path kept) throws IOException {
        SafeFile.syncFolder(workshop());
        StoreFolder.delete(next());
        SafeFile.move(workshop(), next());
        try {
            if (Files.exists(store)) {
                SafeFile.move(store, kept);
            }
            SafeFile.move(next(), store);
        } catch (IOException refused) {
            putBack(kept);
            throw refused;
        }
    }

    /// Finishes what a power cut interrupted.
    void settle() throws IOException {
        if (!Files.exists(store) && Files.isDirectory(next())) {
            SafeFile.move(next(), store);
        }
    }

    private void putBack(Path kept) throws IOException {
        if (Files.exists(kept) && !Files.exists(store)) {
            SafeFile.move(kept, store);
        }
        StoreFolder.delete(next());
    }

    private Path beside(String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }
}
