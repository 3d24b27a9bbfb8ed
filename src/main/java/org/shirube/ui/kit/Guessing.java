package org.shirube.ui.kit;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Match;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.Passphrase;
import org.shirube.ui.kit.PassphraseStrength.Advice;
import org.shirube.ui.kit.PassphraseStrength.Level;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Counts how often somebody must guess to find a passphrase: zxcvbn (Wheeler, 2016) over the
/// whole, or over its words one by one, whichever comes to fewer. zxcvbn alone takes the spaces
/// between words for signs that must be guessed, and so makes a saying of four common words look as
/// good as four words by lot. Its lists know English; short lists of Japanese names and words stand
/// beside them. A character of another script counts as ten guesses, less than running Japanese
/// needs; a Japanese saying that stands in no list is therefore rated by its length, too high if it
/// is a famous one.
///
/// What zxcvbn keeps of a passphrase inside until the next garbage collection cannot be wiped.
public final class Guessing {

    /// zxcvbn needs seconds for hundreds of characters; what comes after these is not counted.
    private static final int LONGEST = 64;

    private static final String OWN = "user_inputs";
    private static final String JAPANESE_NAMES = "japanese-names";
    private static final String JAPANESE_WORDS = "japanese-words";
    private static final int SHORT = 12;

    /// What makes up less than a third is not worth a word.
    private static final int WORTH_A_WORD = 3;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000\\p{Punct}]+");

    private @Nullable Zxcvbn zxcvbn;

    /// So many characters that somebody guesses early.
    private record Seen(int length, Advice advice) {}

    /// The strength of a passphrase, which stays the caller's to wipe; `known` are names that stand
    /// around it, such as its owner's. The first call reads the lists, which takes half a second;
    /// others take some milliseconds.
    public synchronized PassphraseStrength of(Passphrase passphrase, List<String> known) {
        if (passphrase.length() == 0) {
            return PassphraseStrength.none();
        }
        var letters = plain(passphrase.characters());
        try {
            return judged(CharBuffer.wrap(letters), parts(known));
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    private PassphraseStrength judged(CharBuffer letters, List<String> known) {
        var seen = new ArrayList<Seen>();
        double whole = guesses(letters, known, seen);
        double single = 0;
        int words = 0;
        for (var word : words(letters)) {
            single += guesses(word, known, seen);
            words++;
        }
        double guesses = words > 1 ? Math.min(whole, single) : whole;
        return new PassphraseStrength(guesses, advice(guesses, letters.length(), seen));
    }

    /// Measures a copy, because zxcvbn wipes what it was given.
    private double guesses(CharBuffer letters, List<String> known, List<Seen> seen) {
        var copy = CharBuffer.allocate(letters.length()).put(letters.duplicate()).flip();
        var measured = lists().measure(copy, known);
        for (var match : measured.getSequence()) {
            warning(match).ifPresent(advice -> seen.add(new Seen(match.tokenLength(), advice)));
        }
        measured.wipe();
        return measured.getGuessesLog10();
    }

    private static List<CharBuffer> words(CharBuffer letters) {
        var words = new ArrayList<CharBuffer>();
        int from = 0;
        for (int at = 0; at <= letters.length(); at++) {
            if (at == letters.length()
                    || SPACES.matcher(letters.subSequence(at, at + 1)).matches()) {
                if (at > from) {
                    words.add(letters.subSequence(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }

    private static Advice advice(double guesses, int length, List<Seen> seen) {
        if (new PassphraseStrength(guesses, Advice.FINE).level().compareTo(Level.GOOD) >= 0) {
            return Advice.FINE;
        }
        return seen.stream()
                .filter(part -> part.length() * WORTH_A_WORD >= length)
                .max(Comparator.comparingInt(Seen::length))
                .map(Seen::advice)
                .orElse(length < SHORT ? Advice.LONGER : Advice.MORE_WORDS);
    }

    private static Optional<Advice> warning(Match match) {
        return switch (match.pattern) {
            case Dictionary -> ofList(Objects.requireNonNullElse(match.dictionaryName, ""));
            case Spatial -> Optional.of(Advice.KEYBOARD);
            case Repeat -> Optional.of(Advice.REPEATED);
            case Sequence -> Optional.of(Advice.SEQUENCE);
            case Regex, Date -> Optional.of(Advice.DATE);
            case Bruteforce -> Optional.empty();
        };
    }

    private static Optional<Advice> ofList(String list) {
        return switch (list) {
            case OWN -> Optional.of(Advice.OWN_NAME);
            case JAPANESE_NAMES,
                    StandardDictionaries.SURNAMES,
                    StandardDictionaries.MALE_NAMES,
                    StandardDictionaries.FEMALE_NAMES ->
                    Optional.of(Advice.NAME);
            case JAPANESE_WORDS, StandardDictionaries.PASSWORDS -> Optional.of(Advice.COMMON);
            default -> Optional.empty();
        };
    }

    /// Narrow letters for wide ones, hiragana for katakana, and no more than can be measured.
    private static char[] plain(char[] typed) {
        var plain = Arrays.copyOf(typed, Math.min(typed.length, LONGEST));
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            boolean wide = c >= '\uFF01' && c <= '\uFF5E';
            boolean katakana = c >= '\u30A1' && c <= '\u30F6';
            plain[i] = (char) (wide ? c - 0xFEE0 : katakana ? c - 0x60 : c);
        }
        return plain;
    }

    /// Each name, and each word of it.
    private static List<String> parts(List<String> known) {
        return known.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), BETWEEN.splitAsStream(name)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
    }

    private Zxcvbn lists() {
        var present = zxcvbn;
        if (present == null) {
            present = read();
            zxcvbn = present;
        }
        return present;
    }

    private static Zxcvbn read() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(japanese(JAPANESE_NAMES))
                    .dictionary(japanese(JAPANESE_WORDS))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the lists of common passwords", unreadable);
        }
    }

    private static Dictionary japanese(String name) throws IOException {
        var file = "passphrases/" + name + ".txt";
        try (var words = Objects.requireNonNull(Guessing.class.getResourceAsStream(file), file)) {
            var text = new String(words.readAllBytes(), StandardCharsets.UTF_8);
            return new Dictionary(name, BETWEEN.splitAsStream(text).toList());
        }
    }
}
