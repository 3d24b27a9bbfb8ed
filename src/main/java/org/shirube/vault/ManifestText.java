package org.shirube.vault;

import static org.shirube.vault.SealedText.require;
import static org.shirube.vault.SealedText.value;

import org.shirube.casework.AuditHead;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The first 4 KiB of a backup: lines of [SealedText], then zeros:
///
///     shirube-backup 1
///     store 3f0c…
///     number 17
///     taken MICROSECONDS
///     schema 6
///     header LENGTH           the bytes of the store's header, right behind these 4 KiB
///     file LENGTH             the bytes of the store's file, behind the header
///     sha256 HEX              of both
///     end NUMBER MICROSECONDS HASH SIGNATURE      or: end none
///     seal HMAC-SHA256
///     check SHA-256
final class ManifestText {

    static final int LENGTH = 4096;

    private static final String FIRST = "shirube-backup";
    private static final String FORM = "1";
    private static final String NO_END = "none";
    private static final int LINES = 11;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ManifestText() {}

    /// What the front of a file turned out to be.
    sealed interface Reading {

        record Whole(Manifest manifest, SealedText text) implements Reading {

            boolean isSealedBy(StoreKey key) {
                return text.isSealedBy(key);
            }
        }

        record Damaged() implements Reading {}

        /// Whole, but not of a form that this version knows.
        record TooNew() implements Reading {}
    }

    static byte[] write(Manifest manifest, StoreKey key) {
        var sealedPart =
                String.join(
                        "\n",
                        FIRST + " " + FORM,
                        "store " + manifest.store(),
                        "number " + manifest.number(),
                        "taken " + ChronoUnit.MICROS.between(Instant.EPOCH, manifest.taken()),
                        "schema " + manifest.schema(),
                        "header " + manifest.lengths().header(),
                        "file " + manifest.lengths().file(),
                        "sha256 " + manifest.sha256(),
                        "end " + manifest.end().map(AuditHead::text).orElse(NO_END),
                        "");
        var text = SealedText.write(sealedPart, key);
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), LENGTH);
    }

    static Reading read(byte[] front) {
        var padded = new String(front, StandardCharsets.ISO_8859_1);
        int end = padded.indexOf('\0');
        if (front.length != LENGTH || end < 0 || !isZero(front, end)) {
            return new Reading.Damaged();
        }
        var lines = SealedText.checked(padded.substring(0, end));
        if (lines.filter(all -> all.getFirst().startsWith(FIRST + " ")).isEmpty()) {
            return new Reading.Damaged();
        }
        try {
            return whole(lines.get());
        } catch (IllegalArgumentException unknown) {
            return new Reading.TooNew();
        }
    }

    private static Reading whole(List<String> lines) {
        require(lines.size() == LINES);
        require(value(FIRST, lines.get(0)).equals(FORM));
        var manifest =
                new Manifest(
                        UUID.fromString(value("store", lines.get(1))),
                        number("number", lines.get(2)),
                        Instant.EPOCH.plus(number("taken", lines.get(3)), ChronoUnit.MICROS),
                        (int) Math.min(Integer.MAX_VALUE, number("schema", lines.get(4))),
                        new Manifest.Lengths(
                                (int) Math.min(Integer.MAX_VALUE, number("header", lines.get(5))),
                                number("file", lines.get(6))),
                        hash(value("sha256", lines.get(7))),
                        end(value("end", lines.get(8))));
        return new Reading.Whole(manifest, SealedText.of(lines));
    }

    private static Optional<AuditHead> end(String text) {
        var end = AuditHead.parse(text);
        require(end.isPresent() || text.equals(NO_END));
        return end;
    }

    private static String hash(String text) {
        require(HASH.matcher(text).matches());
        return text;
    }

    private static long number(String name, String line) {
        var digits = value(name, line);
        require(NUMBER.matcher(digits).matches());
        return Long.parseLong(digits);
    }

    private static boolean isZero(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] != 0) {
                return false;
            }
        }
        return true;
    }
}
