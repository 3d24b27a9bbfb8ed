package org.shirube.storage.search;

import java.text.Normalizer;

/// A name as a key by which a database puts names in order, letter by letter: Roman letters without
/// regard to case and accents, then kana in the order of 五十音, where か and が, つ and っ are alike
/// until nothing else tells two names apart, then other letters. Nameless ones come last.
public final class SortKey {

    private static final int LONGEST = 60;
    private static final String LAST = "\uFFFD";
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE = "あいうえおつやゆよわかけ";

    private SortKey() {}

    public static String of(String name) {
        var folded = cut(Folded.of(name), LONGEST);
        return folded.isEmpty() ? LAST : plain(folded) + "\u0001" + folded;
    }

    /// The letter under which the name stands in an index of names.
    public static String initial(String key) {
        return key.substring(0, key.offsetByCodePoints(0, 1));
    }

    private static String plain(String folded) {
        var plain = new StringBuilder();
        Normalizer.normalize(folded, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> letter != 0x3099 && letter != 0x309A && letter != 'ー')
                .map(letter ->
                        SMALL.indexOf(letter) < 0 ? letter : LARGE.charAt(SMALL.indexOf(letter)))
                .forEach(plain::appendCodePoint);
        return plain.isEmpty() ? folded : plain.toString();
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
