package org.shirube.ui.kit;

import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.shirube.text.FontFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The fonts that come with the program, so that a computer without fonts shows no boxes. Noto Sans
/// JP holds Latin, Vietnamese and Japanese and is the one family of the interface: JavaFX's own
/// search for a missing glyph depends on the computer, and can take a Chinese shape for a Japanese
/// character. Noto Sans has what that lacks (Mongolian, Turkish). Scripts whose letters are shaped
/// (Khmer, Burmese, Thai, Devanagari) have a small font each; all of them are loaded before the
/// first such text, because on Linux the shaping engine never sees a font that comes later and
/// draws boxes. Chinese is not shaped, and its large font waits until it is needed. [Lettering]
/// says which font a text has.
public final class Fonts {

    private static final String ICONS = "FeatherIcons";
    private static final List<String> FILES =
            List.of(
                    "NotoSansJP-Regular.ttf",
                    "NotoSansJP-Bold.ttf",
                    "NotoSans-Regular.ttf",
                    "NotoSans-Bold.ttf",
                    Lettering.KHMER.file(),
                    Lettering.MYANMAR.file(),
                    Lettering.THAI.file(),
                    Lettering.DEVANAGARI.file());

    private Fonts() {}

    /// Makes the fonts known, in about 35 ms; a second time it costs nothing. Must come before the
    /// first text is measured: JavaFX on Linux looks only once for fonts to fall back on.
    public static void load() {
        if (!Font.font(ICONS).getFamily().equals(ICONS)) {
            FILES.forEach(file -> load(file, FontFiles.open(file)));
            load(ICONS, new FeatherIkonHandler().getFontResourceAsStream());
        }
    }

    /// Makes letters known that were not at the start (Chinese), in about 3 ms; a second time it
    /// costs nothing.
    static void load(Lettering letters) {
        if (!Font.font(letters.family()).getFamily().equals(letters.family())) {
            load(letters.file(), FontFiles.open(letters.file()));
        }
    }

    private static void load(String name, @Nullable InputStream file) {
        try (var stream = Objects.requireNonNull(file, name)) {
            Objects.requireNonNull(Font.loadFont(stream, 15), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
