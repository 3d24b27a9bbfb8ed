package org.shirube.app.tour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Looks for words in the names and in every byte of all files below a folder, in each of the
/// [Spellings], in large or small letters.
final class Traces {

    private static final int BEGINNING = 3;

    /// The spellings by the number that their first bytes make.
    private final Map<Integer, List<Spelling>> spellings = new HashMap<>();

    private record Spelling(String word, String bytes) {}

    private Traces(List<String> words) {
        for (var word : words) {
            for (var bytes : Spellings.of(word)) {
                var folded = folded(bytes);
                spellings
                        .computeIfAbsent(beginning(folded, 0), _ -> new ArrayList<>())
                        .add(new Spelling(word, folded));
            }
        }
    }

    /// One line for each word and file in which it stands.
    static List<String> of(List<String> words, Path folder) throws IOException {
        var traces = new Traces(words);
        var found = new ArrayList<String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.toList()) {
                var here = new TreeSet<>(traces.in(folded(bytes(path))));
                here.addAll(traces.in(folded(path.getFileName().toString().getBytes(UTF_8))));
                here.forEach(word -> found.add(word + " in " + folder.relativize(path)));
            }
        }
        return found;
    }

    private Set<String> in(String text) {
        var found = new TreeSet<String>();
        for (int at = 0; at + BEGINNING <= text.length(); at++) {
            for (var spelling : spellings.getOrDefault(beginning(text, at), List.of())) {
                if (text.startsWith(spelling.bytes(), at)) {
                    found.add(spelling.word());
                }
            }
        }
        return found;
    }

    private static int beginning(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1) << 8 | text.charAt(at + 2);
    }

    private static byte[] bytes(Path path) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Files.readAllBytes(path)
                : new byte[0];
    }

    /// Each byte as one character, those of large letters as those of small ones.
    private static String folded(byte[] bytes) {
        var folded = bytes.clone();
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] >= 'A' && folded[i] <= 'Z') {
                folded[i] += (byte) ('a' - 'A');
            }
        }
        return new String(folded, ISO_8859_1);
    }
}
