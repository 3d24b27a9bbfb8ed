package org.shirube.storage;

import java.util.Arrays;
import java.util.Random;

/// What a bad disk or a stranger does to a store's file.
enum Harm {
    FLIPPED_BIT,
    /// In the newest blocks, which H2 would do without if it could not read them.
    FLIPPED_BIT_NEAR_THE_END,
    FLIPPED_BIT_IN_THE_FRONT_OR_HEADER,
    CUT_OFF,
    ZEROED_BLOCK,
    SWAPPED_BLOCKS,
    /// As it was some changes ago, while all others are new: a write that never reached the disk.
    OLDER_BLOCK,
    /// All copies of H2's header as they were some changes ago.
    OLDER_HEADER;

    static final int FRONT = 4096;
    static final int BLOCK = 12 + 16 + 4096 + 16;

    byte[] done(byte[] file, byte[] older, Random random) {
        return switch (this) {
            case FLIPPED_BIT -> flipped(file, random.nextInt(file.length), random);
            case FLIPPED_BIT_NEAR_THE_END -> {
                int near = Math.min(file.length, 12 * BLOCK);
                yield flipped(file, file.length - 1 - random.nextInt(near), random);
            }
            case FLIPPED_BIT_IN_THE_FRONT_OR_HEADER ->
                    flipped(file, random.nextInt(FRONT + 4 * BLOCK), random);
            case CUT_OFF -> Arrays.copyOf(file, random.nextInt(file.length));
            case ZEROED_BLOCK -> with(file, new byte[BLOCK], block(file, random));
            case SWAPPED_BLOCKS -> swapped(file, block(file, random), block(file, random));
            case OLDER_BLOCK -> {
                int block = block(older.length < file.length ? older : file, random);
                yield with(file, part(older, block, BLOCK), block);
            }
            case OLDER_HEADER -> with(file, part(older, FRONT, 4 * BLOCK), FRONT);
        };
    }

    /// With nothing in one block.
    static byte[] withoutBlock(byte[] file, int block) {
        return with(file, new byte[BLOCK], FRONT + block * BLOCK);
    }

    private static byte[] flipped(byte[] file, int at, Random random) {
        var done = file.clone();
        done[at] ^= (byte) (1 << random.nextInt(8));
        return done;
    }

    private static byte[] swapped(byte[] file, int one, int other) {
        return with(with(file, part(file, one, BLOCK), other), part(file, other, BLOCK), one);
    }

    private static byte[] part(byte[] file, int from, int length) {
        return Arrays.copyOfRange(file, from, from + length);
    }

    private static byte[] with(byte[] file, byte[] part, int at) {
        var done = file.clone();
        System.arraycopy(part, 0, done, at, part.length);
        return done;
    }

    private static int block(byte[] file, Random random) {
        return FRONT + BLOCK * random.nextInt((file.length - FRONT) / BLOCK);
    }
}
