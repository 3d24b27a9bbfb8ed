package org.shirube.ui.kit;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /// After a space, or where a text says with an invisible mark that it may be broken.
    private static final Pattern GAP = Pattern.compile("\\u200B|(?<= )");

    /// What never begins a line: spaces, closing punctuation, and the Khmer sign that repeats a
    /// word.
    private static final Pattern CLINGS =
            Pattern.compile("[\\s\\p{Pe}\\p{Pf}\\u17D7\\p{Po}&&[^\"'¿¡*#@&]].*", Pattern.DOTALL);

    private static final Pattern OPENS = Pattern.compile(".*[\\p{Ps}\\p{Pi}]", Pattern.DOTALL);

    private static final int LONGEST_UNBROKEN = 16;

    private LineBreaks() {}

    /// True for scripts that an ordinary label wraps properly.
    static boolean areSafe(String text) {
        return text.codePoints().allMatch(point -> SAFE.contains(UnicodeScript.of(point)));
    }

    static boolean readsRightToLeft(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    static boolean has(UnicodeScript script, String text) {
        return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == script);
    }

    /// The pieces of one paragraph, each with its spaces: lines are broken between them only.
    static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        GAP.splitAsStream(Normalizer.normalize(paragraph, Normalizer.Form.NFC))
                .flatMap(word -> broken(word).stream())
                .forEach(piece -> add(pieces, piece));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        String before = pieces.isEmpty() ? " " : pieces.getLast();
        boolean clings = CLINGS.matcher(piece).matches() || OPENS.matcher(before).matches();
        if (clings && !before.endsWith(" ")) {
            pieces.set(pieces.size() - 1, before + piece);
        } else {
            pieces.add(piece);
        }
    }

    private static List<String> broken(String word) {
        if (has(UnicodeScript.KHMER, word)) {
            return WordBreaks.words(word, WordList.khmer());
        }
        if (has(UnicodeScript.MYANMAR, word)) {
            return WordBreaks.words(word, WordList.burmese());
        }
        if (has(UnicodeScript.THAI, word)) {
            return byTheJdk(word, Locale.of("th"));
        }
        return word.length() <= LONGEST_UNBROKEN || areSafe(word)
                ? List.of(word)
                : WordBreaks.syllables(word);
    }

    /// The JDK has a dictionary of Thai, and the rules of Chinese and Japanese.
    private static List<String> byTheJdk(String text, Locale language) {
        var breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /// The text in lines of about so many letters, for places that cannot wrap, such as buttons.
    static String lines(String text, int letters) {
        var lines = new StringBuilder();
        int room = letters;
        for (String piece : pieces(text).stream().flatMap(LineBreaks::shortened).toList()) {
            int width = width(piece);
            if (width > room && room < letters) {
                lines.setLength(lines.toString().stripTrailing().length());
                lines.append('\n');
                room = letters;
            }
            lines.append(piece);
            room -= width;
        }
        return lines.toString();
    }

    /// Chinese and Japanese may be broken almost anywhere.
    private static Stream<String> shortened(String piece) {
        return piece.codePoints().anyMatch(Character::isIdeographic)
                ? byTheJdk(piece, Locale.JAPANESE).stream()
                : Stream.of(piece);
    }

    private static int width(String piece) {
        return WordBreaks.syllables(piece).stream()
                .mapToInt(unit -> areSafe(unit) ? wide(unit) : 2)
                .sum();
    }

    /// A Chinese character takes the room of two letters, as a syllable of Khmer does.
    private static int wide(String unit) {
        return unit.codePoints().map(point -> Character.isIdeographic(point) ? 2 : 1).sum();
    }
}
