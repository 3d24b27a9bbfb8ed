package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.source.Node;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;
import org.testfx.framework.junit5.ApplicationExtension;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Every letter of every language has a shape in the fonts that ship.
@ExtendWith(ApplicationExtension.class)
class LetteringTest {

    private static final Path LANGUAGES = Path.of("screening-questionnaires", "languages");
    private static final Path FONTS =
            Path.of("src", "main", "resources", "org", "shirube", "text", "fonts");

    private final Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);

    @Test
    void every_letter_of_every_translation_has_a_shape() throws IOException {
        try (Stream<Path> files = Files.walk(LANGUAGES)) {
            List<Phrase> texts =
                    files.filter(file -> file.toString().endsWith(".yaml"))
                            .flatMap(LetteringTest::texts)
                            .toList();
            assertThat(texts).hasSizeGreaterThan(1000);
            assertThat(texts).flatExtracting(this::withoutShape).isEmpty();
        }
    }

    @Test
    void every_letter_of_the_pictured_sentences_has_a_shape() {
        assertThat(Sentences.ALL).flatExtracting(this::withoutShape).isEmpty();
    }

    @Test
    void a_letter_without_a_shape_is_noticed() {
        assertThat(withoutShape(new Phrase("am", "ሰላም"))).isNotEmpty();
        assertThat(withoutShape(new Phrase("zh", "龘"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 护照, CHINESE",
        "zh, 护照, CHINESE",
        "zh-CN, 护照, CHINESE",
        "zh-Hant, 護照, USUAL",
        "zh-TW, 護照, USUAL",
        "ja, 旅券, USUAL",
        "'', 旅券, USUAL",
        "vi, Hộ chiếu, USUAL",
        "mn, Үгүй, EUROPEAN",
        "tr, İşçi, EUROPEAN",
        "km, ទេ (在留カード), KHMER",
        "my, မသိပါ, MYANMAR",
        "th, ไม่ทราบ, THAI",
        "ne, थाहा छैन, DEVANAGARI"
    })
    void letters_follow_the_script_and_the_language(
            String language, String text, Lettering letters) {
        assertThat(Lettering.of(new Phrase(language, text))).isEqualTo(letters);
    }

    /// On Linux a font for a script that is shaped must be there before the first text is shaped.
    @Test
    void only_chinese_waits_until_it_is_needed() {
        Hand.does(Fonts::load);
        for (Lettering letters : Lettering.values()) {
            if (letters != Lettering.CHINESE) {
                assertThat(javafx.scene.text.Font.font(letters.family()).getFamily())
                        .isEqualTo(letters.family());
            }
        }
    }

    @Test
    void no_two_fonts_have_the_same_full_name() throws IOException {
        try (Stream<Path> files = Files.list(FONTS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".ttf")))
                    .hasSizeGreaterThanOrEqualTo(9)
                    .extracting(file -> font(file).getFontName())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_font_has_its_license_beside_it() throws IOException {
        try (Stream<Path> files = Files.list(FONTS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".ttf")))
                    .allSatisfy(file -> {
                        String name = file.getFileName().toString().replaceAll("-.*", "");
                        assertThat(FONTS.resolve("OFL-" + name + ".txt"))
                                .content()
                                .contains("SIL OPEN FONT LICENSE Version 1.1");
                    });
        }
    }

    private static Stream<Phrase> texts(Path file) {
        String language =
                Objects.requireNonNull(file.getParent(), file.toString()).getFileName().toString();
        List<String> texts = new ArrayList<>();
        if (SourceReader.read(file, file.toString()) instanceof Parsed.Readable(Node root)) {
            collect(root, texts);
        }
        return texts.stream().map(text -> new Phrase(language, text));
    }

    private static void collect(Node node, List<String> texts) {
        switch (node) {
            case Node.Text text -> texts.add(text.text());
            case Node.Items items -> items.items().forEach(item -> collect(item, texts));
            case Node.Fields fields ->
                    fields.entries()
                            .forEach((key, value) -> {
                                if (!key.text().equals("backTranslation")) {
                                    collect(value, texts);
                                }
                            });
        }
    }

    /// The letters that neither the family of the text nor, for Chinese characters and what JavaFX
    /// falls back on, the interface's has.
    private List<String> withoutShape(Phrase phrase) {
        Font own = font(Lettering.of(phrase));
        Font usual = font(Lettering.USUAL);
        return phrase.text()
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != 0x200B)
                .filter(point -> !own.canDisplay(point) && !usual.canDisplay(point))
                .mapToObj(point -> phrase.language() + " " + Character.toString(point))
                .toList();
    }

    private Font font(Lettering letters) {
        return fonts.computeIfAbsent(letters, each -> font(FONTS.resolve(each.file())));
    }

    private static Font font(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException wrong) {
            throw new IllegalStateException(file.toString(), wrong);
        }
    }
}
