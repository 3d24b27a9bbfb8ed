package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// A line of text beside a store, noted anew again and again: which entry of the audit log is the
/// newest, or how often somebody tried in vain to come in. Written after what it speaks of and not
/// forced to the disk itself, so that after a power cut it may be behind, never ahead. Two places
/// take turns: one torn line leaves the other. Used by one thread at a time.
public final class HeadFile implements AutoCloseable {

    private static final int PLACE = 512;
    private static final int PLACES = 2;

    private static final Pattern TURN = Pattern.compile("\\d{1,18}");

    private final Path path;
    private Optional<FileChannel> channel = Optional.empty();
    private long turn;

    HeadFile(Path folder, String name) {
        path = folder.resolve(name);
    }

    /// What was noted last, as far as it can be read.
    public Optional<String> read() {
        Optional<Noted> newest = Optional.empty();
        try {
            if (Files.exists(path)) {
                var bytes = firstBytes();
                for (int place = 0; place < PLACES; place++) {
                    newest = later(newest, noted(bytes, place));
                }
            }
        } catch (IOException unreadable) {
            // As good as missing, and told as such by whoever compares it with the log.
            return Optional.empty();
        }
        turn = newest.map(noted -> noted.turn() + 1).orElse(0L);
        return newest.map(Noted::line);
    }

    /// Notes a line of at most 400 ASCII characters. False where the disk did not take it: what was
    /// noted before stays, and the next note may succeed.
    public boolean note(String line) {
        var checked = turn + " " + line;
        var text = check(checked) + " " + checked + "\n";
        var bytes = ByteBuffer.allocate(PLACE);
        bytes.put(text.getBytes(StandardCharsets.US_ASCII)).rewind();
        try {
            opened().write(bytes, turn % PLACES * PLACE);
            turn++;
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /// Forces to the disk what was noted, as far as it can be.
    @Override
    public void close() {
        try (var open = channel.orElse(null)) {
            channel = Optional.empty();
            if (open != null) {
                open.force(false);
            }
        } catch (IOException unreachable) {
            // The line is then behind, which is told when the store is opened or checked.
            return;
        }
    }

    private record Noted(long turn, String line) {}

    private byte[] firstBytes() throws IOException {
        try (var stream = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return stream.readNBytes(PLACES * PLACE);
        }
    }

    private FileChannel opened() throws IOException {
        if (channel.isEmpty()) {
            channel =
                    Optional.of(
                            FileChannel.open(
                                    path,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE,
                                    LinkOption.NOFOLLOW_LINKS));
        }
        return channel.get();
    }

    private static Optional<Noted> later(Optional<Noted> one, Optional<Noted> other) {
        return one.isPresent() && other.filter(noted -> noted.turn() > one.get().turn()).isEmpty()
                ? one
                : other;
    }

    /// The line in a place: `CRC TURN LINE`.
    private static Optional<Noted> noted(byte[] bytes, int place) {
        int from = place * PLACE;
        int length = Math.min(PLACE, bytes.length - from);
        if (length <= 0) {
            return Optional.empty();
        }
        var text = new String(bytes, from, length, StandardCharsets.US_ASCII);
        var words = text.lines().findFirst().orElse("").split(" ", 3);
        return words.length == 3
                        && TURN.matcher(words[1]).matches()
                        && words[0].equals(check(words[1] + " " + words[2]))
                ? Optional.of(new Noted(Long.parseLong(words[1]), words[2]))
                : Optional.empty();
    }

    private static String check(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(crc.getValue());
    }
}
