package org.shirube.casework.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pairs of names that may mean the same, and pairs that must not be taken for it. All invented.
class NameMatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # width, case, spaces
                    ＡＳＡＨＩ　ＳＵＩＳＡＮ        | Asahi Suisan
                    asahi suisan                   | ASAHI  SUISAN
                    ｱｻﾋ水産                         | アサヒ水産
                    # kana and kana
                    あさひ水産                      | アサヒ水産
                    ﾊﾟｰﾙ縫製                        | パール縫製
                    # kana and Hepburn, with and without long vowels
                    アサヒスイサン                  | Asahi Suisan
                    さくらこうぎょう                | Sakura Kōgyō
                    さくらこうぎょう                | SAKURA KOUGYOU
                    しんぶんしゃ                    | Shimbunsha
                    マッチャ商会                    | Matcha Shokai
                    おおのけんせつ                  | Ohno Kensetsu
                    ジョイ食品                      | Joi Shokuhin
                    ヴィーナス                      | Vinasu
                    ミライキャリア                  | Mirai Kyaria
                    # kanji of trades and prefectures
                    石川水産                        | Ishikawa Suisan
                    (株)長崎造船                    | Nagasaki Zosen Co., Ltd.
                    ひかり国際交流協同組合          | Hikari Kokusai Koryu Kyodo Kumiai
                    # legal forms
                    株式会社みどり縫製              | ㈱みどり縫製
                    みどり縫製有限会社              | みどり縫製
                    Midori Hosei K.K.              | Midori Hosei Kabushiki Kaisha
                    Midori Hosei Co., Ltd.         | Midori Hosei
                    Công ty TNHH MTV Sao Mai       | SAO MAI JSC
                    Công ty Cổ phần Sao Mai        | Sao Mai Joint Stock Company
                    PT Melati Karya                | P.T. Melati Karya Tbk
                    Himal Overseas Pvt. Ltd.       | HIMAL OVERSEAS PRIVATE LIMITED
                    Golden Ricefield Inc           | The Golden Ricefield Corporation
                    # diacritics
                    Nhân Lực Đông Đô               | Nhan Luc Dong Do
                    Société Étoile                 | Societe Etoile
                    # order of words
                    Suisan Asahi                   | Asahi Suisan
                    # a slip of the pen
                    Viet Horizon Manpower          | Viet Horizen Manpower
                    Asahi Suissan                  | Asahi Suisan
                    Himawari Gakuin                | Himawrai Gakuin
                    Kokusai Jinzai Shien           | KokusaiJinzaiShien
                    """)
    void these_may_mean_the_same(String one, String other) {
        assertThat(match(one, other).isNear()).isTrue();
        assertThat(match(other, one)).isEqualTo(match(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the trade alone is no likeness, nor is the family alone
                    Asahi Suisan                   | Asahi Kensetsu
                    Asahi Suisan                   | Midori Suisan
                    あさひ水産                      | みどり水産
                    石川水産                        | 石川工業
                    # one letter, but another name
                    Sato Kogyo                     | Kato Kogyo
                    Hana                           | Hara
                    東田商会                        | 西田商会
                    第一工業                        | 第二工業
                    # branches and blocks
                    Sao Mai 1                      | Sao Mai 2
                    さくら荘1号                     | さくら荘2号
                    # legal form and nothing else in common
                    Công ty TNHH Sao Mai           | Công ty TNHH Bình Minh
                    株式会社みどり                   | 株式会社ひかり
                    PT Melati                      | PT Kenanga
                    # part of a longer name
                    Viet Horizon                   | Viet Horizon Air Travel
                    Bank                           | Blank
                    """)
    void these_must_not(String one, String other) {
        assertThat(match(one, other).isNear()).isFalse();
        assertThat(match(other, one).isNear()).isFalse();
    }

    @Test
    void a_name_is_nearest_to_itself_then_to_its_slips() {
        assertThat(match("Viet Horizon", "VIET HORIZON JSC").nearness())
                .isEqualTo(NameMatch.Nearness.SAME);
        assertThat(match("Viet Horizon", "Viet Horizen"))
                .isEqualTo(new NameMatch(NameMatch.Nearness.NEAR, 1))
                .isGreaterThan(match("Viet Horizon", "Viet Horizon"))
                .isLessThan(match("Viet Horizon", "Midori"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"''", "'   '", "'。。。'", "'🐟'"})
    void what_has_no_letters_is_near_to_nothing(String name) {
        assertThat(match(name, name).isNear()).isFalse();
        assertThat(match(name, "Asahi").isNear()).isFalse();
    }

    @Test
    void a_name_of_nothing_but_a_legal_form_keeps_it() {
        assertThat(NameKey.of("株式会社").words()).containsExactly("株式会社");
        assertThat(NameKey.of("Co., Ltd.").words()).containsExactly("co", "ltd");
        assertThat(NameKey.of("Công ty TNHH Sao Mai").words()).containsExactly("sao", "mai");
    }

    @Test
    void swapped_added_and_lost_letters_count_one_each() {
        assertThat(NameMatch.distance("himawari", "himawrai")).isEqualTo(1);
        assertThat(NameMatch.distance("suisan", "suissan")).isEqualTo(1);
        assertThat(NameMatch.distance("suisan", "suian")).isEqualTo(1);
        assertThat(NameMatch.distance("", "abc")).isEqualTo(3);
    }

    private static NameMatch match(String one, String other) {
        return NameMatch.of(NameKey.of(one), NameKey.of(other));
    }
}
