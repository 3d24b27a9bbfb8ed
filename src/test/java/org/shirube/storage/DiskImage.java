package org.shirube.storage;

import org.shirube.vault.RecordedDisk.Event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A store's file as a power cut leaves it. Takes what is done to the file one thing after another.
final class DiskImage {

    private static final int SECTOR = 512;

    private final Random random;
    private final List<Event> sinceSync = new ArrayList<>();
    private byte[] now;
    private byte[] synced;

    DiskImage(byte[] before, Random random) {
        this.now = before.clone();
        this.synced = before.clone();
        this.random = random;
    }

    void take(Event event) {
        now = after(now, event);
        sinceSync.add(event);
        if (event instanceof Event.Forced) {
            synced = now.clone();
            sinceSync.clear();
        }
    }

    /// Everything that was done is there.
    byte[] inOrder() {
        return now;
    }

    /// And a part of what comes next, up to any byte.
    byte[] torn(Event next) {
        if (!(next instanceof Event.Written written)) {
            return now;
        }
        int length = random.nextInt(written.bytes().limit() + 1);
        return written(now.clone(), written, 0, length);
    }

    /// What was synced is there; of what was done since, any sectors are and others are not: half
    /// of them, or only one in many.
    byte[] outOfOrder() {
        int rarity = 2 << random.nextInt(6);
        var bytes = synced.clone();
        for (var event : sinceSync) {
            bytes = partly(bytes, event, rarity);
        }
        return bytes;
    }

    private static byte[] after(byte[] bytes, Event event) {
        return switch (event) {
            case Event.Written written -> written(bytes, written, 0, written.bytes().limit());
            case Event.Truncated(long size) -> Arrays.copyOf(bytes, (int) size);
            case Event.Forced _ -> bytes;
        };
    }

    private byte[] partly(byte[] bytes, Event event, int rarity) {
        if (!(event instanceof Event.Written written)) {
            return random.nextBoolean() ? after(bytes, event) : bytes;
        }
        var result = bytes;
        int length = written.bytes().limit();
        for (int from = 0; from < length; ) {
            int toSectorEnd = SECTOR - (int) ((written.position() + from) % SECTOR);
            int to = Math.min(length, from + toSectorEnd);
            if (random.nextInt(rarity) > 0) {
                result = written(result, written, from, to);
            }
            from = to;
        }
        return result;
    }

    /// In place, unless the file grows; what was never written before is zero.
    private static byte[] written(byte[] bytes, Event.Written written, int from, int to) {
        int at = (int) written.position() + from;
        int end = at + to - from;
        var result = end > bytes.length ? Arrays.copyOf(bytes, end) : bytes;
        written.bytes().get(from, result, at, to - from);
        return result;
    }
}
