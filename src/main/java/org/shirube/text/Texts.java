package org.shirube.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// The interface's texts, dates and amounts in one language; never changes. Keys are
/// `screen.thing`; arguments stand in a text as [MessageFormat] writes them, so a text never holds
/// a straight apostrophe.
public final class Texts {

    private final Language language;
    private final ZoneId zone;
    private final Map<String, String> texts;

    private Texts(Language language, ZoneId zone, Map<String, String> texts) {
        this.language = language;
        this.zone = zone;
        this.texts = texts;
    }

    /// The texts of a language, with times in this computer's zone.
    public static Texts in(Language language) {
        return in(language, ZoneId.systemDefault());
    }

    public static Texts in(Language language, ZoneId zone) {
        String bundle = "texts_" + language.tag() + ".properties";
        try (var stream = Texts.class.getResourceAsStream(bundle);
                var reader =
                        new InputStreamReader(
                                Objects.requireNonNull(stream, bundle), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return new Texts(
                    language,
                    zone,
                    properties.stringPropertyNames().stream()
                            .collect(Collectors.toMap(key -> key, properties::getProperty)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(bundle, unreadable);
        }
    }

    public Language language() {
        return language;
    }

    /// The text under a key; a key that no bundle has is shown as itself, which a test prevents.
    public String get(String key, Object... arguments) {
        var pattern = texts.getOrDefault(key, key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// The word for a constant: `of("conclusion", Conclusion.NOT_INDICATED)` is the text under
    /// `conclusion.not-indicated`.
    public String of(String family, Enum<?> constant) {
        return of(family, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The text under `family.word`, where `word` comes from a fixed list such as the schemes.
    public String of(String family, String word) {
        return get(family + "." + word);
    }

    /// 22 Nov 2026, 2026年11月22日.
    public String date(LocalDate date) {
        return format(get("format.date")).format(date);
    }

    /// The day on which it happened, as [#date(LocalDate)].
    public String date(Instant at) {
        return date(at.atZone(zone).toLocalDate());
    }

    /// 14:32.
    public String time(Instant at) {
        return format(get("format.time")).format(at.atZone(zone));
    }

    /// 22 Nov 2026, 14:32.
    public String dateTime(Instant at) {
        return get("format.date-and-time", date(at), time(at));
    }

    /// 12,500.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /// 7,500, with the decimals that were said.
    public String plainNumber(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /// 7,500 USD; 120,000円.
    public String money(BigDecimal amount, String currency) {
        return currency.equals("JPY")
                ? get("format.yen", plainNumber(amount))
                : get("format.money", plainNumber(amount), currency);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
