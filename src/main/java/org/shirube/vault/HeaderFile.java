package org.shirube.vault;

import org.shirube.vault.HeaderText.Reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The header in its folder, twice: without it nothing in the store can ever be read again, so one
/// bad block must not take it.
final class HeaderFile {

    private static final int MOST_BYTES = Manifest.Lengths.MOST_HEADER;

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

    /// The first copy that is whole and was sealed with the key, as it lies there.
    HeaderCopy sealedBy(StoreKey key) throws IOException {
        for (var file : List.of(first, second)) {
            var text = text(file).orElse("");
            if (HeaderText.read(text) instanceof Reading.Whole whole && whole.isSealedBy(key)) {
                return new HeaderCopy(text, whole.header());
            }
        }
        throw new IOException("the header is damaged");
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
        return text(file).map(HeaderText::read).orElseGet(Reading.Damaged::new);
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
