package org.shirube.storage.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "ｱｳﾝ, あうん",
        "アウン, あうん",
        "あうん, あうん",
        "Nguyễn, nguyen",
        "NGUYEN, nguyen",
        "Đặng Thị Thùy, dang thi thuy",
        "ＫＪ－４７１８, kj4718",
        "KJ-4718, kj4718",
        "ｶﾞﾌﾞﾘｴﾙ, がぶりえる",
        "ヴァン, ゔぁん",
        "O'Neil, oneil",
        "İstanbul, istanbul",
        "Straße, strasse",
        "グエン・ヴァン, ぐえんゔぁん",
        "Łódź, lodz",
        "髙橋, 髙橋",
        "Müller, muller"
    })
    void spellings_of_one_name_meet(String typed, String folded) {
        assertThat(Folded.of(typed)).isEqualTo(folded);
    }

    @Test
    void letters_that_differ_by_a_mark_stay_apart() {
        assertThat(Folded.of("が")).isNotEqualTo(Folded.of("か"));
        assertThat(Folded.of("สุดา")).isNotEqualTo(Folded.of("สดา"));
        assertThat(Folded.of("ភី")).isNotEqualTo(Folded.of("ភ"));
    }

    @Test
    void every_kind_of_space_is_one_space_and_none_at_the_ends() {
        assertThat(Folded.of("  a\u3000\u00a0b\n\tc ")).isEqualTo("a b c");
        assertThat(Folded.words("  ")).isEmpty();
        assertThat(Folded.words("Linh  linh An")).containsExactly("linh", "an");
    }

    @Test
    void whatever_is_typed_folds_to_the_same_when_it_is_folded_again() {
        for (var text : List.of("Nguyễn", "ｱｳﾝ", "👩‍👩‍👧 KJ", "\u202eabc", "İßæ", "한국어", "ﾊﾟ")) {
            assertThat(Folded.of(Folded.of(text))).isEqualTo(Folded.of(text));
        }
    }

    @Test
    void a_word_in_kana_is_found_in_roman_letters_and_the_other_way() {
        assertThat(Kana.romanised("さとう")).containsExactly("satou", "sato");
        assertThat(Kana.romanised("しんじ")).containsExactly("shinji");
        assertThat(Kana.romanised("まっちゃ")).containsExactly("matcha");
        assertThat(Kana.romanised("ぐえん")).containsExactly("guen");
        assertThat(Kana.romanised("佐藤")).isEmpty();
        assertThat(Word.all("アウン").getFirst().isIn("ko aun")).isTrue();
        assertThat(Word.all("アウン").getFirst().isIn("ko auin")).isFalse();
    }

    @Test
    void names_are_put_in_the_order_of_an_index_of_names() {
        var names =
                List.of("anh", "Bình", "bo", "アウン", "いとう", "カイ", "がい", "かお", "ツダ", "っと", "佐藤", "");
        assertThat(names.stream().sorted(Comparator.comparing(SortKey::of)))
                .containsExactlyElementsOf(names);
    }

    @Test
    void a_word_stands_only_where_all_of_its_pieces_are() {
        for (var text : List.of("nguyen van anh", "ぐえんゔぁん", "kj4718", "株式会社abc", "é")) {
            var folded = Folded.of(text);
            for (int from = 0; from < folded.length(); from++) {
                for (int to = from + 1; to <= folded.length(); to++) {
                    var part = folded.substring(from, to);
                    Stream.of(part.split(" ", -1))
                            .forEach(word ->
                                    assertThat(Grams.of(folded)).containsAll(Grams.ofWord(word)));
                }
            }
        }
        assertThat(Grams.isOne("ng")).isTrue();
        assertThat(Grams.isOne("ngu")).isTrue();
        assertThat(Grams.isOne("nguy")).isFalse();
        assertThat(Grams.isOne("ぐえん")).isFalse();
    }
}
