package org.shirube.casework.naming;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is left of a name once everything is folded away in which spellings of one name differ: the
/// words, in their order, in plain small letters. Kana are read in Hepburn without long vowels;
/// kanji stay, except frequent words of names of firms and places.
public record NameKey(List<String> words) {

    private static final Pattern INITIALS =
            Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.)+\\p{L}?(?!\\p{L})");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼ]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LONG_O = Pattern.compile("oh(?![aiueoy])|ou|oo");
    private static final Pattern NASAL = Pattern.compile("m(?=[bp])");

    public NameKey {
        words = List.copyOf(words);
    }

    public static NameKey of(String name) {
        var japanese = Readings.read(LegalForms.withoutJapanese(folded(name)));
        var latin = plain(Romaji.of(japanese));
        var words = BETWEEN_WORDS.splitAsStream(latin).filter(word -> !word.isEmpty()).toList();
        var rest = LegalForms.without(words).stream().map(NameKey::shortened).toList();
        return new NameKey(LegalForms.without(rest));
    }

    /// Small letters of one width: what somebody who types a part of a name is looked up by.
    public static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// All words without spaces, because Japanese has none.
    public String joined() {
        return String.join("", words);
    }

    /// The words in the order of the alphabet: whether the family or the trade comes first is a
    /// matter of language.
    public String sorted() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /// The words with a digit in them: branch 1 is not branch 2.
    List<String> numbers() {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .sorted()
                .toList();
    }

    private static String plain(String text) {
        var initials =
                INITIALS.matcher(text)
                        .replaceAll((MatchResult found) -> found.group().replace(".", ""));
        var bare = APOSTROPHES.matcher(initials).replaceAll("").replace('đ', 'd').replace('ø', 'o');
        var apart = Normalizer.normalize(bare, Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /// Long vowels and the spellings of Hepburn that differ from office to office.
    private static String shortened(String word) {
        var vowels = LONG_O.matcher(word).replaceAll("o");
        for (var doubled : Stream.of("aa", "ii", "uu", "ee").toList()) {
            vowels = vowels.replace(doubled, doubled.substring(1));
        }
        return NASAL.matcher(vowels).replaceAll("n").replace("tch", "cch");
    }
}
