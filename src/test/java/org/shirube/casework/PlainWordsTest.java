package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.security.MessageDigest;
import java.util.HexFormat;

class PlainWordsTest {

    @Test
    void the_list_is_the_published_one_to_the_byte() throws Exception {
        try (var file = PlainWords.class.getResourceAsStream("words/english.txt")) {
            var hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
        }
        assertThat(PlainWords.all()).hasSize(2048).isSorted();
    }

    @Test
    void every_word_is_found_whole_and_by_its_first_four_letters() {
        for (int place = 0; place < 2048; place++) {
            var word = PlainWords.all().get(place);
            assertThat(PlainWords.place(word)).hasValue(place);
            assertThat(PlainWords.place(word.substring(0, Math.min(4, word.length()))))
                    .hasValue(place);
        }
    }

    @Test
    void what_begins_like_a_word_but_goes_on_otherwise_is_none() {
        assertThat(PlainWords.place("aban")).isPresent();
        assertThat(PlainWords.place("abando")).isPresent();
        assertThat(PlainWords.place("abandom")).isEmpty();
        assertThat(PlainWords.place("abandons")).isEmpty();
        assertThat(PlainWords.place("aba")).isEmpty();
        assertThat(PlainWords.place("")).isEmpty();
        assertThat(PlainWords.place("zzzz")).isEmpty();
    }

    @Test
    void a_slip_of_the_finger_finds_the_word_that_was_meant() {
        assertThat(PlainWords.near("abandom")).startsWith("abandon");
        assertThat(PlainWords.near("zebar")).contains("zebra");
        assertThat(PlainWords.near("monney")).hasSizeBetween(1, 3).startsWith("monkey");
        assertThat(PlainWords.near("さくらもち")).isEmpty();
    }
}
