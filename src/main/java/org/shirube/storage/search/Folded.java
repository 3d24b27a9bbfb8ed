package org.shirube.storage.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A text as it is compared when somebody searches: without case, width, accents, punctuation and
/// kind of kana, so that ｱｳﾝ, アウン and あうん are one, and Nguyễn is nguyen. Words are parted by one
/// space. Marks that make another letter stay: those of が, and the vowels of Thai or Khmer.
public final class Folded {

    /// Of a longer text only so much is found.
    private static final int LONGEST = 50_000;

    /// Letters that Unicode takes for letters of their own, and people type without their stroke.
    private static final Map<Integer, String> PLAIN =
            Map.ofEntries(
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'þ', "th"));

    private static final int VOICED = 0x3099;
    private static final int HALF_VOICED = 0x309A;
    private static final int KATAKANA = 'ァ';
    private static final int LAST_WITH_HIRAGANA = 'ヶ';
    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

    private Folded() {}

    public static String of(String text) {
        var decomposed =
                Normalizer.normalize(
                        text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                        Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(letter -> fold(letter, folded));
        var composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
        return hiragana(composed).strip();
    }

    /// The words of a text that somebody searches for, each folded.
    public static List<String> words(String text) {
        return Stream.of(of(text).split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static void fold(int letter, StringBuilder folded) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (!isLeftOut(letter)) {
            int small = Character.toLowerCase(letter);
            var plain = PLAIN.get(small);
            if (plain == null) {
                folded.appendCodePoint(small);
            } else {
                folded.append(plain);
            }
        }
    }

    private static boolean isLeftOut(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                    letter != VOICED
                            && letter != HALF_VOICED
                            && UnicodeScript.of(letter) == UnicodeScript.INHERITED;
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MODIFIER_SYMBOL ->
                    true;
            default -> letter == 'ـ';
        };
    }

    private static String hiragana(String composed) {
        var text = new StringBuilder(composed.length());
        composed.codePoints()
                .map(letter ->
                        letter >= KATAKANA && letter <= LAST_WITH_HIRAGANA
                                ? letter - TO_HIRAGANA
                                : letter)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
