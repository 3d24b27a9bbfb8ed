package org.shirube.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A store's header as it lies on the disk, to be copied.
record HeaderCopy(String text, StoreHeader header) {

    /// The first copy that is whole and sealed with the key.
    static HeaderCopy of(Path store, StoreKey key) throws IOException {
        for (var name : List.of("header", "header.copy")) {
            var file = store.resolve(name);
            if (Files.exists(file) && Files.size(file) <= Manifest.Lengths.MOST_HEADER) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (HeaderText.read(text) instanceof HeaderText.Reading.Whole whole
                        && whole.isSealedBy(key)) {
                    return new HeaderCopy(text, whole.header());
                }
            }
        }
        throw new IOException("the header is damaged");
    }
}
