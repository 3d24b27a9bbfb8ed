package org.shirube.casework.naming;

import java.util.HashMap;
import java.util.Map;

/// Kana read in Hepburn, as passports and signboards have it, without marking long vowels.
final class Romaji {

    private static final char FIRST_KATAKANA = 'ァ';
    private static final char LAST_KATAKANA = 'ヶ';
    private static final int TO_HIRAGANA = 'ぁ' - 'ァ';
    private static final char LONG = 'ー';
    private static final char DOUBLING = 'っ';

    private static final Map<String, String> SYLLABLES = syllables();

    private Romaji() {}

    /// The text with a space around each run of kana that was read; other scripts stay.
    static String of(String text) {
        var read = new StringBuilder();
        boolean before = false;
        boolean doubling = false;
        for (int at = 0; at < text.length(); ) {
            int length = at + 1 < text.length() && isSyllable(text, at, 2) ? 2 : 1;
            boolean kana = isSyllable(text, at, length) || isMark(text.charAt(at));
            if (kana != before) {
                read.append(' ');
            }
            var letters = kana ? reading(text, at, length) : text.substring(at, at + 1);
            read.append(doubling && !letters.isEmpty() ? letters.substring(0, 1) : "");
            read.append(letters);
            doubling = hiragana(text.charAt(at)) == DOUBLING;
            before = kana;
            at += length;
        }
        return read.toString();
    }

    private static boolean isSyllable(String text, int at, int length) {
        return SYLLABLES.containsKey(hiragana(text, at, length));
    }

    private static boolean isMark(char letter) {
        return letter == LONG || hiragana(letter) == DOUBLING;
    }

    private static String reading(String text, int at, int length) {
        return SYLLABLES.getOrDefault(hiragana(text, at, length), "");
    }

    private static String hiragana(String text, int at, int length) {
        var kana = new StringBuilder();
        text.substring(at, at + length)
                .chars()
                .forEach(letter -> kana.append(hiragana((char) letter)));
        return kana.toString();
    }

    private static char hiragana(char letter) {
        return letter >= FIRST_KATAKANA && letter <= LAST_KATAKANA
                ? (char) (letter + TO_HIRAGANA)
                : letter;
    }

    private static Map<String, String> syllables() {
        var read = new HashMap<String, String>();
        add(read, "あいうえお", "a i u e o");
        add(read, "かきくけこ", "ka ki ku ke ko");
        add(read, "さしすせそ", "sa shi su se so");
        add(read, "たちつてと", "ta chi tsu te to");
        add(read, "なにぬねの", "na ni nu ne no");
        add(read, "はひふへほ", "ha hi fu he ho");
        add(read, "まみむめも", "ma mi mu me mo");
        add(read, "やゆよらりるれろわゐゑをん", "ya yu yo ra ri ru re ro wa i e o n");
        add(read, "がぎぐげご", "ga gi gu ge go");
        add(read, "ざじずぜぞ", "za ji zu ze zo");
        add(read, "だぢづでど", "da ji zu de do");
        add(read, "ばびぶべぼ", "ba bi bu be bo");
        add(read, "ぱぴぷぺぽゔ", "pa pi pu pe po vu");
        add(read, "ぁぃぅぇぉゃゅょゎゕゖ", "a i u e o ya yu yo wa ka ke");
        gliding(read, "きしちにひみりぎじぢびぴ", "ky sh ch ny hy my ry gy j j by py");
        foreign(read, "ふぁふぃふぇふぉ", "fa fi fe fo");
        foreign(read, "てぃでぃとぅどぅ", "ti di tu du");
        foreign(read, "うぃうぇうぉゔぁゔぃゔぇゔぉ", "wi we wo va vi ve vo");
        foreign(read, "しぇじぇちぇつぁつぇつぉ", "she je che tsa tse tso");
        return Map.copyOf(read);
    }

    private static void add(Map<String, String> read, String kana, String readings) {
        var each = readings.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            read.put(kana.substring(i, i + 1), each[i]);
        }
    }

    /// きゃ, しゅ, ちょ…
    private static void gliding(Map<String, String> read, String kana, String onsets) {
        var each = onsets.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            read.put(kana.charAt(i) + "ゃ", each[i] + "a");
            read.put(kana.charAt(i) + "ゅ", each[i] + "u");
            read.put(kana.charAt(i) + "ょ", each[i] + "o");
        }
    }

    /// Syllables that only words from abroad have, two letters each.
    private static void foreign(Map<String, String> read, String kana, String readings) {
        var each = readings.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            read.put(kana.substring(2 * i, 2 * i + 2), each[i]);
        }
    }
}
