package org.shirube.storage.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Hiragana in Roman letters, as passports write them (Hepburn): しんじ is shinji. Only from kana to
/// letters: the way back is a guess.
public final class Kana {

    private static final Map<String, String> LETTERS = letters();
    private static final int SMALL_TSU = 'っ';
    private static final int LONG = 'ー';

    private Kana() {}

    /// What a folded word in kana is in Roman letters, also with its long vowels written short: さとう
    /// is satou and sato. Nothing for a word that has other letters too.
    public static Set<String> romanised(String folded) {
        if (folded.isEmpty() || !folded.codePoints().allMatch(Kana::isKana)) {
            return Set.of();
        }
        var romanised = new LinkedHashSet<String>();
        var word = word(folded);
        romanised.add(word);
        romanised.add(word.replace("ou", "o").replace("oo", "o").replace("uu", "u"));
        return romanised;
    }

    private static boolean isKana(int letter) {
        return (letter >= 'ぁ' && letter <= 'ゖ') || letter == LONG;
    }

    private static String word(String kana) {
        var word = new StringBuilder();
        boolean doubled = false;
        for (int at = 0; at < kana.length(); ) {
            int length = at + 2 <= kana.length() && isSyllable(kana, at, 2) ? 2 : 1;
            var syllable = LETTERS.getOrDefault(kana.substring(at, at + length), "");
            if (doubled && !syllable.isEmpty()) {
                word.append(syllable.startsWith("ch") ? 't' : syllable.charAt(0));
            }
            doubled = kana.charAt(at) == SMALL_TSU;
            word.append(syllable);
            at += length;
        }
        return word.toString();
    }

    private static boolean isSyllable(String kana, int at, int length) {
        return LETTERS.containsKey(kana.substring(at, at + length));
    }

    private static Map<String, String> letters() {
        var letters = new HashMap<String, String>();
        row(letters, "あいうえお", "a i u e o");
        row(letters, "かきくけこ", "ka ki ku ke ko");
        row(letters, "がぎぐげご", "ga gi gu ge go");
        row(letters, "さしすせそ", "sa shi su se so");
        row(letters, "ざじずぜぞ", "za ji zu ze zo");
        row(letters, "たちつてと", "ta chi tsu te to");
        row(letters, "だぢづでど", "da ji zu de do");
        row(letters, "なにぬねの", "na ni nu ne no");
        row(letters, "はひふへほ", "ha hi fu he ho");
        row(letters, "ばびぶべぼ", "ba bi bu be bo");
        row(letters, "ぱぴぷぺぽ", "pa pi pu pe po");
        row(letters, "まみむめも", "ma mi mu me mo");
        row(letters, "らりるれろ", "ra ri ru re ro");
        row(letters, "やゆよわをんゔゐゑ", "ya yu yo wa o n vu i e");
        row(letters, "ぁぃぅぇぉゃゅょゎ", "a i u e o ya yu yo wa");
        for (var sound : List.of("き ky", "ぎ gy", "に ny", "ひ hy", "び by", "ぴ py", "み my", "り ry")) {
            small(letters, sound, "ゃa ゅu ょo");
        }
        for (var sound : List.of("し sh", "じ j", "ち ch", "ぢ j")) {
            small(letters, sound, "ゃa ゅu ょo ぇe");
        }
        small(letters, "ふ f", "ぁa ぃi ぇe ぉo");
        small(letters, "ゔ v", "ぁa ぃi ぇe ぉo");
        small(letters, "て t", "ぃi");
        small(letters, "で d", "ぃi");
        small(letters, "う w", "ぃi ぇe ぉo");
        return Map.copyOf(letters);
    }

    private static void row(Map<String, String> letters, String kana, String romanised) {
        var sounds = romanised.split(" ", -1);
        for (int at = 0; at < sounds.length; at++) {
            letters.put(kana.substring(at, at + 1), sounds[at]);
        }
    }

    private static void small(Map<String, String> letters, String sound, String endings) {
        for (var ending : endings.split(" ", -1)) {
            letters.put(
                    sound.substring(0, 1) + ending.charAt(0),
                    sound.substring(2) + ending.charAt(1));
        }
    }
}
