package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.AuditHead;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

class ManifestTextTest {

    private final StoreKey key = StoreKey.random();
    private final Manifest manifest =
            new Manifest(
                    new UUID(3, 4),
                    17,
                    Instant.parse("2026-11-27T00:30:00.123456Z"),
                    6,
                    new Manifest.Lengths(900, 60_000),
                    "ab".repeat(32),
                    Optional.of(
                            new AuditHead(
                                    12,
                                    Instant.parse("2026-11-27T00:29:00Z"),
                                    "A".repeat(43) + "=",
                                    "B".repeat(86) + "==")));

    @Test
    void what_is_written_is_read() {
        var reading = ManifestText.read(ManifestText.write(manifest, key));
        assertThat(reading).isInstanceOf(ManifestText.Reading.Whole.class);
        var whole = (ManifestText.Reading.Whole) reading;
        assertThat(whole.manifest()).isEqualTo(manifest);
        assertThat(whole.isSealedBy(key)).isTrue();
        assertThat(whole.isSealedBy(StoreKey.random())).isFalse();
    }

    @Test
    void every_changed_byte_is_damage_or_another_seal() {
        var bytes = ManifestText.write(manifest, key);
        for (int at = 0; at < bytes.length; at++) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            assertThat(ManifestText.read(changed))
                    .as("byte %d", at)
                    .isInstanceOf(ManifestText.Reading.Damaged.class);
        }
    }

    @Test
    void what_is_shorter_or_all_text_is_damage() {
        var bytes = ManifestText.write(manifest, key);
        assertThat(ManifestText.read(Arrays.copyOf(bytes, 4095)))
                .isInstanceOf(ManifestText.Reading.Damaged.class);
        var text = new byte[4096];
        Arrays.fill(text, (byte) 'x');
        assertThat(ManifestText.read(text)).isInstanceOf(ManifestText.Reading.Damaged.class);
        assertThat(ManifestText.read(new byte[4096]))
                .isInstanceOf(ManifestText.Reading.Damaged.class);
    }

    @Test
    void a_later_form_and_lengths_that_no_backup_has_are_not_taken_for_this_form() {
        for (var change :
                new String[][] {
                    {"shirube-backup 1", "shirube-backup 2"},
                    {"header 900", "header 99999999"},
                    {"header 900", "header 0"},
                    {"file 60000", "file 999999999999999"},
                    {"file 60000", "file -1"},
                    {"number 17", "number 99999999999999999999"},
                    {"schema 6", "schema six"},
                    {"sha256 ab", "sha256 XX"}
                }) {
            assertThat(ManifestText.read(checked(change[0], change[1])))
                    .as(change[1])
                    .isInstanceOf(ManifestText.Reading.TooNew.class);
        }
    }

    /// With a line of its own and a checksum that fits, as anybody can make one.
    private byte[] checked(String from, String to) {
        var text = new String(ManifestText.write(manifest, key), StandardCharsets.US_ASCII);
        var part = text.substring(0, text.indexOf("check ")).replace(from, to);
        var whole = part + "check " + Checksum.of(part) + "\n";
        return Arrays.copyOf(whole.getBytes(StandardCharsets.US_ASCII), 4096);
    }
}
