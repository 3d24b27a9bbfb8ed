package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.Passphrase;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.PassphraseStrength.Advice;
import org.shirube.ui.kit.PassphraseStrength.Level;

import java.util.List;
import java.util.Random;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuessingTest {

    private final Guessing guessing = new Guessing();

    @ParameterizedTest
    @CsvSource({
        "a, TOO_WEAK, LONGER",
        "password1234, TOO_WEAK, COMMON",
        "Passw0rd!2024, TOO_WEAK, COMMON",
        "tanaka1985, TOO_WEAK, NAME",
        "田中花子, TOO_WEAK, LONGER",
        "タナカハナコ, TOO_WEAK, NAME",
        "ｔａｎａｋａ, TOO_WEAK, NAME",
        "2011-03-11, TOO_WEAK, DATE",
        "qwertyuiop@, TOO_WEAK, KEYBOARD",
        "sakurasakurasakura, TOO_WEAK, REPEATED",
        "aaaaaaaaaaaaaaaaaaaaaaaa, TOO_WEAK, SEQUENCE",
        "さくらさくらさくら, TOO_WEAK, REPEATED",
        "いろはにほへと, TOO_WEAK, COMMON",
        "吾輩は猫である, TOO_WEAK, COMMON",
        "kitano shelter, TOO_WEAK, OWN_NAME",
        "to be or not to be, TOO_WEAK, MORE_WORDS",
        "the cat in the hat, TOO_WEAK, MORE_WORDS",
        "seven quiet boats at dawn, FAIR, MORE_WORDS"
    })
    void what_is_guessed_first_is_weak_and_says_why(String text, Level level, Advice advice) {
        var strength = strength(text);
        assertThat(strength.level()).as("%s", strength).isEqualTo(level);
        assertThat(strength.advice()).isEqualTo(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legal winner thank yellow glory planet",
                "umbral quillon vexed sardonyx",
                "青い電車は三匹のかえるを遠くへ運ぶ",
                "みずうみのさかなはひるねがきらいだ",
                "k7$Vq-9zR_wX2pLm",
            })
    void length_and_unusual_words_are_enough(String text) {
        assertThat(strength(text).level()).isEqualTo(Level.STRONG);
        assertThat(strength(text).advice()).isEqualTo(Advice.FINE);
    }

    @Test
    void words_by_lot_are_never_rated_below_their_number_by_much() {
        var lot = new Random(5);
        for (int i = 0; i < 50; i++) {
            var words = String.join(" ", PassphraseSuggestion.drawn(lot));
            // 2048^6 is 10^19.9.
            assertThat(strength(words).guessesLog10()).as(words).isBetween(15.0, 25.0);
        }
    }

    @Test
    void spaces_between_common_words_are_not_taken_for_secrets() {
        assertThat(strength("four words together here").guessesLog10()).isLessThan(12);
        assertThat(strength("dog dog dog dog dog dog").level()).isEqualTo(Level.TOO_WEAK);
    }

    @Test
    void no_kind_of_character_is_asked_for() {
        assertThat(strength("quiet lantern marble orbit thunder").level())
                .isGreaterThanOrEqualTo(Level.GOOD);
        assertThat(strength("静かな灯台と銀のらくだが踊る").level()).isGreaterThanOrEqualTo(Level.GOOD);
    }

    @Test
    void nothing_typed_is_no_reproach() {
        assertThat(strength("")).isEqualTo(PassphraseStrength.none());
    }

    @Test
    void the_passphrase_is_left_as_it_was() {
        var passphrase = new Passphrase("Ｔａｎａｋａ サクラ".toCharArray());
        guessing.of(passphrase, List.of());
        assertThat(new String(passphrase.characters())).isEqualTo("Ｔａｎａｋａ サクラ");
    }

    @Test
    void a_very_long_one_takes_no_longer() {
        var text = "a1b2 ".repeat(2000);
        assertThat(strength(text).guessesLog10())
                .isEqualTo(strength(text.substring(0, 64)).guessesLog10());
    }

    @Test
    void the_time_is_told_in_words_and_rounded_down() {
        var english = Texts.in(Language.EN);
        assertThat(GuessingTime.of(3, english)).isEqualTo("less than a minute");
        assertThat(GuessingTime.of(100, english)).isEqualTo("about a minute");
        assertThat(GuessingTime.of(3600 * 17.9, english)).isEqualTo("about 10 hours");
        assertThat(GuessingTime.of(86_400 * 22, english)).isEqualTo("about 3 weeks");
        assertThat(GuessingTime.of(86_400 * 300, english)).isEqualTo("about 10 months");
        assertThat(GuessingTime.of(86_400 * 365 * 47.0, english)).isEqualTo("about 40 years");
        assertThat(GuessingTime.of(86_400 * 365 * 470.0, english)).isEqualTo("centuries");
        assertThat(GuessingTime.of(1e30, english)).isEqualTo("many thousands of years");
        assertThat(GuessingTime.of(86_400 * 22, Texts.in(Language.JA))).isEqualTo("約3週間");
    }

    private PassphraseStrength strength(String text) {
        return guessing.of(
                new Passphrase(text.toCharArray()), List.of("Ito", "Kitano Women's Shelter"));
    }
}
