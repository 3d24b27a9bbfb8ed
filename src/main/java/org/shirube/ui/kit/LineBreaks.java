package org.shirube.ui.kit;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a text may be broken into lines, for the scripts that JavaFX breaks wrongly on Linux:
/// wrapped Khmer, Burmese, Thai and Hindi is drawn over itself, wrapped Arabic throws.
final class LineBreaks {

    private static final Set<UnicodeScript> SAFE =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.GREEK);

    /// A written syllable with what hangs on it: Khmer stacks after U+17D2, Burmese after U+1039,
    /// and a Burmese consonant with U+103A closes the syllable before it.
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?:\\X(?:(?<=[\\u17D2\\u1039])\\X)*(?:[\\u1000-\\u1021]\\u103A[\\u1037\\u1038]*)*)");

    private static final Pattern OTHER_FONT =
            Pattern.compile("[\\u0460-\\u052F\\u02BC\\u011E\\u011F\\u0130\\u0131\\u015E\\u015F]");

    /// After a space, or where a text says with an invisible mark that it may be broken.
    private static final Pattern GAP = Pattern.compile("\\u200B|(?<= )");

    private static final int LONGEST_UNBROKEN = 16;

    private LineBreaks() {}

    /// True for scripts that an ordinary label wraps properly.
    static boolean areSafe(String text) {
        return text.codePoints().allMatch(point -> SAFE.contains(UnicodeScript.of(point)));
    }

    /// True where a letter is outside of what Noto Sans JP holds: Mongolian, Turkish, Uzbek.
    static boolean needOtherFont(String text) {
        return OTHER_FONT.matcher(text).find();
    }

    static boolean readsRightToLeft(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    /// The pieces of one paragraph, each with its spaces: lines are broken between them only.
    static List<String> pieces(String paragraph) {
        return GAP.splitAsStream(paragraph).flatMap(LineBreaks::broken).toList();
    }

    private static Stream<String> broken(String word) {
        if (word.length() <= LONGEST_UNBROKEN || areSafe(word)) {
            return Stream.of(word);
        }
        return hasThai(word)
                ? thai(word).stream()
                : SYLLABLE.matcher(word).results().map(MatchResult::group);
    }

    private static boolean hasThai(String word) {
        return word.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.THAI);
    }

    /// Thai words by the JDK's dictionary.
    private static List<String> thai(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.of("th"));
        breaks.setText(text);
        var words = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
