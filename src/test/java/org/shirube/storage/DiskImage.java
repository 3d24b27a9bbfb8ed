package org.shirube.storage;

import org.shirube.vault.RecordedDisk.Event;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A store's file as a power cut leaves it when so many things have been done to it.
final class DiskImage {

    private static final int SECTOR = 512;

    private final byte[] before;
    private final List<Event> events;
    private final int done;
    private final Random random;

    DiskImage(byte[] before, List<Event> events, int done, Random random) {
        this.before = before;
        this.events = events;
        this.done = done;
        this.random = random;
    }

    /// Everything that was done is there.
    byte[] inOrder() {
        return after(events.subList(0, done));
    }

    /// And a part of what came next, up to any byte.
    byte[] tornInOrder() {
        var bytes = inOrder();
        if (done < events.size() && events.get(done) instanceof Event.Written written) {
            int length = random.nextInt(written.bytes().limit() + 1);
            return written(bytes, written.position(), Arrays.copyOf(array(written), length));
        }
        return bytes;
    }

    /// What was synced is there; of what was done since, any sectors are and others are not: half
    /// of them, or only one in many.
    byte[] outOfOrder() {
        int rarity = 2 << random.nextInt(6);
        int synced = events.subList(0, done).lastIndexOf(new Event.Forced()) + 1;
        var bytes = after(events.subList(0, synced));
        for (var event : events.subList(synced, done)) {
            bytes = partly(bytes, event, rarity);
        }
        return bytes;
    }

    private byte[] after(List<Event> all) {
        var bytes = before;
        for (var event : all) {
            bytes = after(bytes, event);
        }
        return bytes;
    }

    private static byte[] after(byte[] bytes, Event event) {
        return switch (event) {
            case Event.Written written -> written(bytes, written.position(), array(written));
            case Event.Truncated(long size) -> Arrays.copyOf(bytes, (int) size);
            case Event.Forced _ -> bytes;
        };
    }

    private byte[] partly(byte[] bytes, Event event, int rarity) {
        if (!(event instanceof Event.Written whole)) {
            return random.nextBoolean() ? after(bytes, event) : bytes;
        }
        long position = whole.position();
        var written = array(whole);
        var result = bytes;
        for (int from = 0; from < written.length; ) {
            int toSectorEnd = SECTOR - (int) ((position + from) % SECTOR);
            int to = Math.min(written.length, from + toSectorEnd);
            if (random.nextInt(rarity) > 0) {
                result = written(result, position + from, Arrays.copyOfRange(written, from, to));
            }
            from = to;
        }
        return result;
    }

    private static byte[] array(Event.Written written) {
        var bytes = new byte[written.bytes().limit()];
        written.bytes().get(0, bytes);
        return bytes;
    }

    /// What was never written before is zero.
    private static byte[] written(byte[] bytes, long position, byte[] part) {
        int end = (int) position + part.length;
        var result = Arrays.copyOf(bytes, Math.max(bytes.length, end));
        System.arraycopy(part, 0, result, (int) position, part.length);
        return result;
    }
}
