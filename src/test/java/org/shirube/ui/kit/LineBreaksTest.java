package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Where lines may be broken in scripts that have no spaces between words.
class LineBreaksTest {

    /// A vowel, a tone or a stacked consonant at the head of a line would hang on nothing.
    private static final Pattern HANGING = Pattern.compile("(?s)[\\p{M}\\u17D2\\u1039].*");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "លិខិតឆ្លងដែន|របស់|អ្នក|នៅ|ជាមួយ|អ្នកណា",
                "និយោជក|រក្សា|ប្រាក់។",
                "ប័ណ្ណ|ស្នាក់នៅ |(在留カード) |របស់|អ្នក",
                "សូម|និយាយ|យឺតៗ |«បាទ»",
                "သင့်|နိုင်ငံ|ကူး|လက်မှတ်|ကို |တခြား|သူ|က |သိမ်းထား|သလား။",
                "အင်္ဂါနေ့ |သမ္မတ |ကျွန်တော်",
                "มี|ใคร|เก็บ|หนังสือเดินทาง|ของ|คุณ|ไว้|หรือ|เปล่า",
                "के |तपाईंको |राहदानी |अरू |कसैले |राखेको |छ?"
            })
    void lines_are_broken_between_words(String words) {
        assertThat(LineBreaks.pieces(words.replace("|", "")))
                .isEqualTo(Arrays.asList(Pattern.compile("\\|").split(words)));
    }

    @Test
    void what_no_list_knows_is_broken_between_syllables_only() {
        for (String nonsense :
                List.of("ក្រ្មាវឹក្ស៊ុំឆ្ពោះឡឹក្ត្រ", "ဂျွင့်ဗြူးစ်ခန့်ဇင်္ဂလ္လာယျွှေ့")) {
            List<String> pieces = LineBreaks.pieces(nonsense);
            assertThat(pieces).hasSizeGreaterThan(2);
            assertThat(pieces).noneMatch(piece -> HANGING.matcher(piece).matches());
            assertThat(String.join("", pieces))
                    .isEqualTo(Normalizer.normalize(nonsense, Normalizer.Form.NFC));
        }
    }

    @Test
    void a_translator_can_say_where_to_break() {
        assertThat(LineBreaks.pieces("ក្រ\u200Bម្រ")).containsExactly("ក្រ", "ម្រ");
    }

    @Test
    void buttons_get_their_lines_in_advance() {
        assertThat(LineBreaks.lines("Hindi ko gustong sagutin ito", 14))
                .isEqualTo("Hindi ko\ngustong\nsagutin ito");
        assertThat(LineBreaks.lines("មិនចង់ឆ្លើយសំណួរនេះទេ", 12).lines())
                .hasSizeBetween(2, 3)
                .noneMatch(line -> HANGING.matcher(line).matches());
        assertThat(LineBreaks.lines("短", 1)).isEqualTo("短");
    }

    @Test
    void the_lists_are_whole() {
        assertThat(WordList.khmer().size()).isEqualTo(81_025);
        assertThat(WordList.burmese().size()).isEqualTo(41_120);
        for (String first : List.of("ក", "លិខិតឆ្លងដែន")) {
            assertThat(WordList.khmer().has(first, 0, first.length())).isTrue();
        }
        assertThat(WordList.khmer().has("លិខិតឆ្លងដែ", 0, 11)).isFalse();
    }
}
