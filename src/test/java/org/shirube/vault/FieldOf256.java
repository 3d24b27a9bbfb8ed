package org.shirube.vault;

import java.util.Map;

/// Shamir's interpolation written a second time, from the paper and FIPS 197, to hold the library's
/// arithmetic against: sheets must still be read when another library does it.
final class FieldOf256 {

    private FieldOf256() {}

    /// The value at 0 of the polynomial through these points, byte by byte.
    static byte[] atZero(Map<Integer, byte[]> points) {
        var secret = new byte[points.values().iterator().next().length];
        points.forEach((x, share) -> {
            int weight = 1;
            for (int other : points.keySet()) {
                if (other != x) {
                    weight = times(weight, times(other, inverse(other ^ x)));
                }
            }
            for (int i = 0; i < secret.length; i++) {
                secret[i] ^= (byte) times(weight, share[i] & 0xFF);
            }
        });
        return secret;
    }

    private static int inverse(int a) {
        int power = 1;
        for (int i = 0; i < 254; i++) {
            power = times(power, a);
        }
        return power;
    }

    private static int times(int a, int b) {
        int product = 0;
        int shifted = a;
        for (int rest = b; rest > 0; rest >>= 1) {
            product ^= (rest & 1) * shifted;
            shifted = (shifted << 1) ^ ((shifted >> 7) * 0x11B);
        }
        return product;
    }
}
