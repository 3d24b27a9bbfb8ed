package org.shirube.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/// The newest entry of an audit log, as far as it needs to be known elsewhere: a log that does not
/// hold it has lost its end. Tells nothing about anybody. Written as `1234 MICROSECONDS HASH
/// SIGNATURE`.
public record AuditHead(long sequence, Instant at, String hash, String signature) {

    private static final int FINGERPRINT = 16;

    private static final Pattern TEXT =
            Pattern.compile(
                    "([1-9]\\d{0,17}) (\\d{1,17}) ([A-Za-z0-9+/=]{44}) ([A-Za-z0-9+/=]{88})");

    public static Optional<AuditHead> parse(String text) {
        return Optional.of(TEXT.matcher(text))
                .filter(found -> found.matches())
                .map(found ->
                        new AuditHead(
                                Long.parseLong(found.group(1)),
                                Instant.EPOCH.plus(
                                        Long.parseLong(found.group(2)), ChronoUnit.MICROS),
                                found.group(3),
                                found.group(4)));
    }

    /// As many signs of the hash as are enough to compare it with a note on paper.
    public String fingerprint() {
        return hash.substring(0, FINGERPRINT);
    }

    /// As it is noted on a backup.
    public NotedEnd noted() {
        return new NotedEnd(sequence, hash);
    }

    public String text() {
        return "%d %d %s %s"
                .formatted(sequence, ChronoUnit.MICROS.between(Instant.EPOCH, at), hash, signature);
    }
}
