package org.shirube.casework.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How frequent words in names of firms are read whose kanji have one usual reading: trades, and
/// the names of prefectures. Names of families and villages are left as they are: guessing them
/// would match what is not the same.
final class Readings {

    private static final String FILE = "readings.txt";

    private static final class Loaded {
        static final Map<String, String> WORDS = read();
        static final Pattern ANY =
                Pattern.compile(
                        WORDS.keySet().stream()
                                .sorted(
                                        Comparator.comparingInt(String::length)
                                                .reversed()
                                                .thenComparing(Comparator.naturalOrder()))
                                .collect(Collectors.joining("|")));
    }

    private Readings() {}

    /// The text with a space around each word that was read.
    static String read(String text) {
        return Loaded.ANY
                .matcher(text)
                .replaceAll((MatchResult found) -> " " + Loaded.WORDS.get(found.group()) + " ");
    }

    private static Map<String, String> read() {
        try (var stream = Objects.requireNonNull(Readings.class.getResourceAsStream(FILE), FILE);
                var reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
