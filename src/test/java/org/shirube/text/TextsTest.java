package org.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Phase;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;
import org.shirube.screening.Basis;
import org.shirube.screening.Profile;
import org.shirube.ui.signin.Obstacle;
import org.shirube.ui.signin.Strength;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every text is there in every language, is used, and can be read by [MessageFormat]. What is
/// missing is printed as lines to paste.
class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /// The families, of which the source asks for one word at a time, with all their words. A new
    /// `texts.of("family", …)` has its line here.
    private static final Map<String, Set<String>> FAMILIES =
            Map.ofEntries(
                    Map.entry("answer", union(Set.of("yes", "no"), words(NonAnswer.values()))),
                    Map.entry("assessment.article", AssessmentWords.ARTICLES),
                    Map.entry("assessment.basis", words(Basis.values())),
                    Map.entry("assessment.conclusion", words(Conclusion.values())),
                    Map.entry("assessment.danger", words(Danger.Level.values())),
                    Map.entry("assessment.law", AssessmentWords.LAWS),
                    Map.entry("assessment.letter", words(org.shirube.scoring.Strength.values())),
                    Map.entry("assessment.missing.act", Set.of("open", "none")),
                    Map.entry("assessment.missing.means", Set.of("open", "none")),
                    Map.entry("assessment.missing.purpose", Set.of("open", "none", "some")),
                    Map.entry("assessment.now", AssessmentWords.STEPS),
                    Map.entry("assessment.phase", words(Phase.values())),
                    Map.entry("assessment.status", words(Status.values())),
                    Map.entry("assessment.strength", words(org.shirube.scoring.Strength.values())),
                    Map.entry("assessment.trouble", words(Saving.Reason.values())),
                    Map.entry("conclusion", words(Conclusion.values())),
                    Map.entry("language", words(Language.values())),
                    Map.entry("person.age", Set.of("years", "band", "not-known")),
                    Map.entry("person.sex", Profile.SEXES),
                    Map.entry("scheme", Set.copyOf(Profile.SCHEMES)),
                    Map.entry("signin.obstacle", words(Obstacle.values())),
                    Map.entry("signin.remedy", words(Obstacle.values())),
                    Map.entry("signin.strength", words(Strength.values())),
                    Map.entry("wizard.basis", words(Basis.values())),
                    Map.entry("wizard.danger", words(Danger.Level.values())),
                    Map.entry("wizard.phase", words(Phase.values())),
                    Map.entry(
                            "wizard.state",
                            Set.of("not-started", "in-progress", "complete", "needs-attention")),
                    Map.entry(
                            "wizard.unit",
                            Set.of("days-a-month", "hours-a-day", "hours-a-month", "people")),
                    Map.entry("wizard.unsaved", words(Saving.Reason.values())));

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
        var screens = ENGLISH.texts().keySet().stream().map(TextsTest::screen).toList();
        var asked =
                Stream.concat(
                        USED.keys().stream().filter(key -> screens.contains(screen(key))),
                        USED.families().stream()
                                .filter(FAMILIES::containsKey)
                                .flatMap(TextsTest::keysOf));
        assertThat(asked.filter(key -> !ENGLISH.texts().containsKey(key)).map(key -> key + "="))
                .as("paste into both files")
                .isEmpty();
    }

    @Test
    void every_family_that_the_source_asks_for_is_listed_here() {
        var screens = ENGLISH.texts().keySet().stream().map(TextsTest::screen).toList();
        assertThat(
                        USED.families().stream()
                                .filter(family -> screens.contains(screen(family)))
                                .filter(family -> !FAMILIES.containsKey(family)))
                .as("families without their words")
                .isEmpty();
    }

    @Test
    void every_text_is_used() {
        var used = new TreeSet<>(USED.keys());
        FAMILIES.keySet().stream()
                .filter(USED.families()::contains)
                .flatMap(TextsTest::keysOf)
                .forEach(used::add);
        assertThat(ENGLISH.texts().keySet().stream().filter(key -> !used.contains(key)))
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

    private static Stream<String> keysOf(String family) {
        return FAMILIES.get(family).stream().map(word -> family + "." + word);
    }

    private static String screen(String key) {
        return key.replaceAll("\\..*", "");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
