package org.shirube.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A file of texts as it is written, which [java.util.Properties] would not tell: in its order, and
/// with the keys that stand there twice.
record Bundle(Language language, Map<String, String> texts, List<String> twice) {

    private static final Path FOLDER = Path.of("src/main/resources/org/shirube/text");

    static Bundle of(Language language) {
        var texts = new LinkedHashMap<String, String>();
        var twice = new ArrayList<String>();
        for (var line : lines(FOLDER.resolve("texts_" + language.tag() + ".properties"))) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                var key = line.substring(0, equals);
                if (texts.put(key, line.substring(equals + 1)) != null) {
                    twice.add(key);
                }
            }
        }
        return new Bundle(language, texts, twice);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
