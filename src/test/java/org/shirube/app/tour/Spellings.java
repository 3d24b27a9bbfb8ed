package org.shirube.app.tour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The bytes in which a word can stand in a file: composed or decomposed (as macOS writes names),
/// in UTF-8 or UTF-16, plain or as Base64, hex, a URL, a properties file, JSON or HTML would have
/// it.
final class Spellings {

    private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16BE, UTF_16LE);

    private Spellings() {}

    static List<byte[]> of(String word) {
        var all = new ArrayList<byte[]>();
        for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            var normal = Normalizer.normalize(word, form);
            CHARSETS.forEach(charset -> all.addAll(inBytes(normal.getBytes(charset))));
            escaped(normal).forEach(text -> CHARSETS.forEach(c -> all.add(text.getBytes(c))));
        }
        return all;
    }

    private static List<byte[]> inBytes(byte[] plain) {
        var all = new ArrayList<byte[]>();
        all.add(plain);
        all.add(HexFormat.of().formatHex(plain).getBytes(ISO_8859_1));
        for (int before = 0; before < 3; before++) {
            all.add(base64(plain, before));
        }
        return all;
    }

    /// The letters that do not depend on what stands before and behind.
    private static byte[] base64(byte[] plain, int before) {
        var shifted = new byte[before + plain.length];
        System.arraycopy(plain, 0, shifted, before, plain.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = before == 0 ? 0 : before + 1;
        int last = shifted.length * 8 / 6;
        return text.substring(first, last).getBytes(ISO_8859_1);
    }

    private static List<String> escaped(String word) {
        var url = URLEncoder.encode(word, UTF_8);
        return List.of(
                url,
                url.replace("+", "%20"),
                everyLetter(word, "\\u%04x", false),
                everyLetter(word, "\\u%04x", true),
                everyLetter(word, "&#%d;", false),
                everyLetter(word, "&#x%x;", false));
    }

    private static String everyLetter(String word, String format, boolean latinToo) {
        return word.chars()
                .mapToObj(letter ->
                        letter < 0x80 && !latinToo
                                ? Character.toString(letter)
                                : format.formatted(letter))
                .collect(Collectors.joining());
    }
}
