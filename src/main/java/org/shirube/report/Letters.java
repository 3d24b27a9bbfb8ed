package org.shirube.report;

import org.openpdf.text.pdf.BaseFont;
import org.shirube.text.FontFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fonts that a report takes its letters from, each embedded as far as it is used. The first
/// that has a letter gives it; those that come later are read only where they are needed.
final class Letters {

    /// One letter after the other, as the library sets them.
    private static final List<String> SET_ONE_BY_ONE =
            List.of("NotoSansJP-Regular.ttf", "NotoSans-Regular.ttf", "NotoSansSC-Regular.ttf");

    /// Behind what is drawn as outlines, so that it is found and read aloud.
    private static final Map<UnicodeScript, String> BEHIND =
            Map.of(
                    UnicodeScript.KHMER, "Battambang-Regular.ttf",
                    UnicodeScript.MYANMAR, "NotoSansMyanmar-Regular.ttf",
                    UnicodeScript.THAI, "NotoSansThai-Regular.ttf",
                    UnicodeScript.DEVANAGARI, "NotoSansDevanagari-Regular.ttf");

    /// Scripts that read well one letter after the other.
    private static final Set<UnicodeScript> PLAIN =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.GREEK);

    private final Map<String, BaseFont> read = new LinkedHashMap<>();

    /// The font for a letter that is set by itself; empty where it has to be drawn.
    Optional<BaseFont> plain(int letter) {
        if (!PLAIN.contains(UnicodeScript.of(letter))) {
            return Optional.empty();
        }
        return SET_ONE_BY_ONE.stream()
                .map(this::font)
                .filter(font -> font.charExists(letter))
                .findFirst();
    }

    /// A font that has all letters of a piece, in whatever order and place.
    Optional<BaseFont> behind(String piece) {
        return piece.codePoints()
                .mapToObj(letter -> Optional.ofNullable(BEHIND.get(UnicodeScript.of(letter))))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::font)
                .filter(font -> piece.codePoints().allMatch(font::charExists));
    }

    BaseFont usual() {
        return font(SET_ONE_BY_ONE.getFirst());
    }

    BaseFont strong() {
        return font("NotoSansJP-Bold.ttf");
    }

    private BaseFont font(String name) {
        return read.computeIfAbsent(name, Letters::read);
    }

    private static BaseFont read(String name) {
        try (var file = FontFiles.open(name)) {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
