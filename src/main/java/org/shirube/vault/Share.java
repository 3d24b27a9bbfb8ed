package org.shirube.vault;

import org.shirube.casework.RecoverySecret;
import org.shirube.casework.RecoverySheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/// What the words of one recovery sheet say, in 165 bits: how many sheets are needed (4), the
/// number of this one (4), the set (13), the share or, where one sheet is enough, the secret itself
/// (128), and a checksum over all that (16). See `src/docs/recovery-sheets.md`.
final class Share implements AutoCloseable {

    static final int MOST = 7;

    private static final int SMALL = 4;
    private static final int SET = 13;
    private static final int CHECKSUM = 16;
    private static final int WORD = 11;
    private static final int CHECKED = SMALL + SMALL + SET + RecoverySecret.LENGTH * Byte.SIZE;

    private static final String SHEET = "shirube recovery sheet 1";
    private static final String SET_OF = "shirube recovery set 1";

    private final int needed;
    private final int number;
    private final int set;
    private final byte[] bytes;

    /// Takes the array over.
    Share(int needed, int number, int set, byte[] bytes) {
        this.needed = needed;
        this.number = number;
        this.set = set;
        this.bytes = bytes;
    }

    /// The share behind the words at these places of the list, if its checksum is right.
    static Optional<Share> at(int[] places) {
        try (var bits = new Bits(CHECKED + CHECKSUM)) {
            Arrays.stream(places).forEach(place -> bits.put(place, WORD));
            bits.rewind();
            var share =
                    new Share(
                            bits.take(SMALL),
                            bits.take(SMALL),
                            bits.take(SET),
                            bits.takeBytes(RecoverySecret.LENGTH));
            if (bits.take(CHECKSUM) == share.checksum()) {
                return Optional.of(share);
            }
            share.close();
            return Optional.empty();
        }
    }

    /// The places of its words in the list.
    int[] places() {
        try (var bits = new Bits(CHECKED + CHECKSUM)) {
            write(bits).put(checksum(), CHECKSUM).rewind();
            var places = new int[RecoverySheet.WORDS];
            Arrays.setAll(places, _ -> bits.take(WORD));
            return places;
        }
    }

    /// The number that all sheets over this secret bear. It tells sets apart and shows, once a
    /// secret was put together, that it is the right one; thirteen bits of a hash leave 115 bits of
    /// the secret unknown.
    static int setOf(RecoverySecret secret) {
        return firstBits(SET, SET_OF, secret.bytes());
    }

    int needed() {
        return needed;
    }

    int number() {
        return number;
    }

    /// As people read it: four digits.
    String set() {
        return "%04d".formatted(set);
    }

    /// Not a copy.
    byte[] bytes() {
        return bytes;
    }

    boolean isOfKnownKind() {
        return number >= 1 && number <= MOST && needed >= 1 && needed <= MOST && !isOddSingle();
    }

    private boolean isOddSingle() {
        return needed == 1 && number != 1;
    }

    boolean belongsTo(RecoverySecret secret) {
        return setOf(secret) == set;
    }

    private Bits write(Bits bits) {
        return bits.put(needed, SMALL).put(number, SMALL).put(set, SET).put(bytes);
    }

    private int checksum() {
        try (var bits = new Bits(CHECKED)) {
            return firstBits(CHECKSUM, SHEET, write(bits).bytes());
        }
    }

    private static int firstBits(int count, String purpose, byte[] content) {
        try (var bits = new Bits(2 * Byte.SIZE)) {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return bits.put(Arrays.copyOf(sha.digest(content), 2)).rewind().take(count);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "share %d of set %s".formatted(number, set());
    }
}
