package org.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every text is there in every language, is used, and can be read by [MessageFormat]. What is
/// missing is printed as lines to paste.
class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final Bundle ENGLISH = Bundle.of(Language.EN);
    private static final Bundle JAPANESE = Bundle.of(Language.JA);
    private static final UsedTexts USED = UsedTexts.inAllSources();

    @Test
    void no_key_stands_twice() {
        assertThat(ENGLISH.twice()).isEmpty();
        assertThat(JAPANESE.twice()).isEmpty();
    }

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(linesToPaste(ENGLISH, JAPANESE)).as("paste into texts_ja").isEmpty();
        assertThat(linesToPaste(JAPANESE, ENGLISH)).as("paste into texts_en").isEmpty();
    }

    @Test
    void every_text_that_the_source_asks_for_is_there() {
        var asked =
                Stream.concat(
                        USED.keys().stream().filter(TextsTest::isOfAScreen),
                        USED.families().stream().flatMap(TextFamilies::keys));
        assertThat(asked.filter(key -> !ENGLISH.texts().containsKey(key)).map(key -> key + "="))
                .as("paste into both files")
                .isEmpty();
    }

    @Test
    void every_family_that_the_source_asks_for_is_listed() {
        assertThat(
                        USED.families().stream()
                                .filter(TextsTest::isOfAScreen)
                                .filter(family -> !TextFamilies.isListed(family)))
                .as("families that TextFamilies does not list")
                .isEmpty();
    }

    @Test
    void every_text_is_used() {
        assertThat(ENGLISH.texts().keySet().stream().filter(key -> !USED.asksFor(key)))
                .as("nobody asks for")
                .isEmpty();
    }

    @Test
    void every_text_is_well_formed() {
        for (var bundle : List.of(ENGLISH, JAPANESE)) {
            bundle.texts()
                    .forEach((key, text) -> {
                        assertThat(text).as(key + ": write ’ for '").doesNotContain("'");
                        assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                                .as(key)
                                .doesNotThrowAnyException();
                    });
        }
    }

    @Test
    void both_languages_take_the_same_arguments() {
        ENGLISH.texts()
                .forEach((key, text) ->
                        assertThat(arguments(JAPANESE.texts().getOrDefault(key, text)))
                                .as(key)
                                .isEqualTo(arguments(text)));
    }

    @Test
    void dates_times_and_amounts_read_as_the_language_writes_them() {
        var english = Texts.in(Language.EN, ZoneOffset.ofHours(9));
        var japanese = Texts.in(Language.JA, ZoneOffset.ofHours(9));
        var day = LocalDate.of(2026, 9, 2);
        var at = Instant.parse("2026-11-22T05:32:00Z");

        assertThat(english.date(day)).isEqualTo("2 Sep 2026");
        assertThat(japanese.date(day)).isEqualTo("2026年9月2日");
        assertThat(english.dateTime(at)).isEqualTo("22 Nov 2026, 14:32");
        assertThat(japanese.time(at)).isEqualTo("14:32");
        assertThat(english.money(new BigDecimal("7500"), "USD")).isEqualTo("7,500 USD");
        assertThat(japanese.money(new BigDecimal("880000"), "JPY")).isEqualTo("880,000円");
        assertThat(english.money(new BigDecimal("12.50"), "EUR")).isEqualTo("12.50 EUR");
    }

    @Test
    void a_computer_in_a_third_language_gets_english() {
        assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.JA);
        assertThat(Language.of(Locale.forLanguageTag("vi-VN"))).isEqualTo(Language.EN);
    }

    private static List<String> linesToPaste(Bundle from, Bundle into) {
        return from.texts().entrySet().stream()
                .filter(entry -> !into.texts().containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /// Whether the first word of a key is one with which texts begin: other strings have dots too.
    private static boolean isOfAScreen(String key) {
        var screen = key.replaceAll("\\..*", "") + ".";
        return ENGLISH.texts().keySet().stream().anyMatch(other -> other.startsWith(screen));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
