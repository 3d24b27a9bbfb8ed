package org.shirube.storage.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.BitSet;
import java.util.Random;

class MembersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 2000, 4096})
    void what_is_read_is_what_was_written_and_never_more_than_512_bytes(int count) {
        var random = new Random(count);
        var places = new BitSet();
        while (places.cardinality() < count) {
            places.set(random.nextInt(Members.BLOCK));
        }
        var bytes = Members.bytes(places);
        assertThat(Members.read(bytes)).isEqualTo(places);
        assertThat(bytes.length).isLessThanOrEqualTo(512);
        var words = new long[Members.words(2)];
        Members.add(bytes, 2, words);
        assertThat(BitSet.valueOf(words).stream().map(number -> number - 2 * Members.BLOCK))
                .containsExactlyElementsOf(places.stream().boxed().toList());
    }
}
