package org.shirube.vault;

import org.shirube.vault.HeaderText.Reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The header in its folder, twice: without it nothing in the store can ever be read again, so one
/// bad block must not take it.
final class HeaderFile {

    private static final int MOST_BYTES = 1024 * 1024;

    private final Path first;
    private final Path second;

    HeaderFile(Path folder) {
        first = folder.resolve("header");
        second = folder.resolve("header.copy");
    }

    /// The first copy, or the second where the first is damaged.
    Reading read() {
        var reading = read(first);
        return reading instanceof Reading.Damaged ? read(second) : reading;
    }

    void write(StoreHeader header, StoreKey key) throws IOException {
        var bytes = HeaderText.write(header, key).getBytes(StandardCharsets.US_ASCII);
        SafeFile.replace(first, bytes);
        SafeFile.replace(second, bytes);
    }

    /// False when one copy is damaged or a power cut came between the two.
    boolean copiesAgree() throws IOException {
        return Files.exists(first) && Files.exists(second) && Files.mismatch(first, second) < 0;
    }

    private static Reading read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new Reading.Damaged();
            }
            return HeaderText.read(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return new Reading.Damaged();
        }
    }
}
