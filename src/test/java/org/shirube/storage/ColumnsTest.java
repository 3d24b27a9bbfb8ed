package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a column holds is read back as it was, whatever it was.
class ColumnsTest {

    private static final int TIMES = 20_000;

    private final long seed = System.nanoTime();
    private final RandomAnswers random = new RandomAnswers(seed);

    @Test
    void every_value_is_read_back_as_it_was_written() {
        for (int i = 0; i < TIMES; i++) {
            var value = random.value();
            assertThat(ValueText.of(value).value()).as("seed %d", seed).isEqualTo(value);
        }
    }

    @Test
    void every_age_is_read_back_as_it_was_written() {
        for (int i = 0; i < TIMES; i++) {
            var age = random.age();
            assertThat(AgeText.read(AgeText.of(age))).as("seed %d", seed).isEqualTo(age);
        }
    }

    @Test
    void every_list_of_texts_is_read_back_as_it_was_written() {
        for (int i = 0; i < TIMES; i++) {
            var texts = random.texts();
            assertThat(Lines.read(Lines.of(texts))).as("seed %d", seed).isEqualTo(texts);
        }
    }

    @Test
    void no_text_and_one_empty_text_are_not_the_same() {
        assertThat(Lines.read(Lines.of(List.<String>of()))).isEmpty();
        assertThat(Lines.read(Lines.of(List.of("")))).containsExactly("");
    }

    @Test
    void pairs_are_written_alike_in_whatever_order_they_come() {
        var pairs = Map.of("palermo", "1.2", "a\nb", "", "", "x");
        assertThat(Lines.readPairs(Lines.of(pairs))).isEqualTo(pairs);
        assertThat(Lines.of(Map.of("b", "2", "a", "1"))).isEqualTo("a\n1\nb\n2\n");
    }

    @Test
    void a_column_says_what_a_file_would_say() {
        assertThat(ValueText.of(new Value.Without(NonAnswer.NOT_SAFE_TO_ASK)))
                .isEqualTo(new ValueText("without", "not-safe-to-ask"));
        assertThat(ValueText.of(new Value.Amount(new BigDecimal("7500.50"), "USD")))
                .isEqualTo(new ValueText("amount", "7500.50 USD"));
        assertThat(EnumText.of(Set.of(Phase.JOURNEY, Phase.RECRUITMENT)))
                .isEqualTo("recruitment\njourney\n");
    }

    @ParameterizedTest
    @CsvSource({"verse, x", "without, perhaps", "day, yesterday"})
    void a_column_that_no_version_wrote_is_not_guessed_at(String kind, String content) {
        assertThatIllegalStateException().isThrownBy(() -> new ValueText(kind, content).value());
    }
}
