package org.shirube.vault;

import java.util.Arrays;

/// Numbers of a few bits each, one behind the other, highest bit first, in an array that can be
/// wiped.
final class Bits implements AutoCloseable {

    private final byte[] bytes;
    private int at;

    Bits(int length) {
        bytes = new byte[(length + Byte.SIZE - 1) / Byte.SIZE];
    }

    /// Back to the first number.
    Bits rewind() {
        at = 0;
        return this;
    }

    Bits put(int number, int length) {
        for (int bit = length - 1; bit >= 0; bit--, at++) {
            bytes[at / Byte.SIZE] |= (byte) (((number >>> bit) & 1) << lift());
        }
        return this;
    }

    Bits put(byte[] numbers) {
        for (byte number : numbers) {
            put(number, Byte.SIZE);
        }
        return this;
    }

    int take(int length) {
        int number = 0;
        for (int bit = 0; bit < length; bit++, at++) {
            number = (number << 1) | ((bytes[at / Byte.SIZE] >>> lift()) & 1);
        }
        return number;
    }

    byte[] takeBytes(int count) {
        var taken = new byte[count];
        for (int i = 0; i < count; i++) {
            taken[i] = (byte) take(Byte.SIZE);
        }
        return taken;
    }

    /// All of it, filled up with zeros; not a copy.
    byte[] bytes() {
        return bytes;
    }

    private int lift() {
        return Byte.SIZE - 1 - at % Byte.SIZE;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
