package org.shirube.app.tour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks for words in the names and in every byte of all files below a folder: as UTF-8 and as
/// UTF-16, in large or small letters.
final class Traces {

    private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16BE, UTF_16LE);

    private Traces() {}

    /// One line for each word and file in which it stands.
    static List<String> of(List<String> words, Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.toList()) {
                var bytes = folded(bytes(path));
                var name = folded(path.getFileName().toString().getBytes(UTF_8));
                words.stream()
                        .filter(word -> stands(word, bytes) || stands(word, name))
                        .forEach(word -> found.add(word + " in " + folder.relativize(path)));
            }
        }
        return found;
    }

    private static byte[] bytes(Path path) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Files.readAllBytes(path)
                : new byte[0];
    }

    private static boolean stands(String word, String text) {
        return CHARSETS.stream().anyMatch(charset -> text.contains(folded(word.getBytes(charset))));
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
