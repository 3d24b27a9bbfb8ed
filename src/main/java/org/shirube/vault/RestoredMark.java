package org.shirube.vault;

import org.shirube.casework.AuditHead;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line in a restored store's folder, until the audit log says it: which backup was restored, and
/// where the log of the store ended that lay there before.
record RestoredMark(Path folder) {

    private static final String NAME = "restored";
    private static final int LONGEST = 280;
    private static final Pattern LINE = Pattern.compile("[A-Za-z0-9+/= .-]{1,280}");

    /// What is written as `17 MICROSECONDS END replaced END`, where an end is a number and a hash,
    /// or `none`.
    void write(long number, Instant taken, Optional<AuditHead> end, Optional<AuditHead> replaced)
            throws IOException {
        var line =
                "%d %d %s replaced %s"
                        .formatted(
                                number,
                                ChronoUnit.MICROS.between(Instant.EPOCH, taken),
                                text(end),
                                text(replaced));
        SafeFile.replace(file(), line.getBytes(StandardCharsets.US_ASCII));
    }

    Optional<String> read() {
        try {
            if (!Files.isRegularFile(file(), LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file()) > LONGEST) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(file(), StandardCharsets.ISO_8859_1))
                    .filter(line -> LINE.matcher(line).matches());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// What cannot be deleted is told again the next time: twice is better than never.
    void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException later) {
            return;
        }
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    private static String text(Optional<AuditHead> end) {
        return end.map(head -> head.sequence() + " " + head.hash()).orElse("none");
    }
}
