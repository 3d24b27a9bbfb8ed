package org.shirube.storage.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;

/// The members of a set within one block of 4096 numbers, as bytes: where they are few the place of
/// each in two bytes, else a bit for every place, which are 512 bytes.
public final class Members {

    /// How many numbers a block spans.
    public static final int BLOCK = 4096;

    private static final int WORDS = BLOCK / Long.SIZE;
    private static final int DENSE = BLOCK / Byte.SIZE;

    private Members() {}

    /// The places from 0 to 4095 of a block's members.
    public static byte[] bytes(BitSet places) {
        int count = places.cardinality();
        if (count * Short.BYTES < DENSE) {
            var few = ByteBuffer.allocate(count * Short.BYTES);
            places.stream().forEach(place -> few.putShort((short) place));
            return few.array();
        }
        var dense = ByteBuffer.allocate(DENSE).order(ByteOrder.LITTLE_ENDIAN);
        for (long word : places.toLongArray()) {
            dense.putLong(word);
        }
        return dense.array();
    }

    /// The same back again.
    public static BitSet read(byte[] bytes) {
        var words = new long[WORDS];
        add(bytes, 0, words);
        return BitSet.valueOf(words);
    }

    /// Adds the members of one block to the words of a larger set of bits.
    public static void add(byte[] bytes, int block, long[] words) {
        var source = ByteBuffer.wrap(bytes);
        int first = block * WORDS;
        if (bytes.length == DENSE) {
            var dense = source.order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
            for (int word = 0; word < WORDS; word++) {
                words[first + word] |= dense.get(word);
            }
        } else {
            while (source.remaining() >= Short.BYTES) {
                int place = source.getShort() & (BLOCK - 1);
                words[first + place / Long.SIZE] |= 1L << place;
            }
        }
    }

    /// How many words hold blocks up to this one.
    public static int words(int block) {
        return (block + 1) * WORDS;
    }
}
