package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.vault.HeaderText.Reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

class HeaderTextTest {

    private final StoreKey key = StoreKey.random();
    private final StoreHeader header = header();
    private final String text = HeaderText.write(header, key);

    @Test
    void what_was_written_is_read_back_and_its_seal_holds() {
        assertThat(HeaderText.read(text))
                .isInstanceOfSatisfying(
                        Reading.Whole.class,
                        whole -> {
                            assertThat(whole.header()).isEqualTo(header);
                            assertThat(whole.isSealedBy(key)).isTrue();
                        });
    }

    @Test
    void every_flipped_bit_is_noticed() {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << bit);
                var read = HeaderText.read(new String(flipped, StandardCharsets.ISO_8859_1));
                assertThat(read).as("byte %d, bit %d", at, bit).isEqualTo(new Reading.Damaged());
            }
        }
    }

    @Test
    void every_shortened_header_is_noticed() {
        for (int length = 0; length < text.length(); length++) {
            assertThat(HeaderText.read(text.substring(0, length)))
                    .as("%d characters", length)
                    .isEqualTo(new Reading.Damaged());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "format 1, format 2",
        "cipher aes-256-gcm-blocks, cipher h2-aes-128-xts",
        "argon2id, argon2next",
        "ed25519, ml-dsa",
        "' aes-256-gcm ', ' xchacha '"
    })
    void what_only_a_newer_version_can_have_written_is_too_new(String ours, String theirs) {
        assertThat(HeaderText.read(checked(text.replace(ours, theirs))))
                .isEqualTo(new Reading.TooNew());
    }

    @Test
    void who_changes_the_header_without_the_key_breaks_the_seal() {
        assertThat(HeaderText.read(checked(text.replace("schema 1", "schema 0"))))
                .isInstanceOfSatisfying(
                        Reading.Whole.class, whole -> assertThat(whole.isSealedBy(key)).isFalse());
    }

    @Test
    void a_header_names_nobody() {
        assertThat(text).doesNotContainIgnoringCase("aiko");
    }

    private StoreHeader header() {
        var store = UUID.randomUUID();
        try (var credentials = new Credentials("Aiko", "open sesame".toCharArray())) {
            var identity = StoreHeader.identity(store);
            var origin = Derivation.fresh(CheapStores.CHEAP);
            var person = AccountKey.make(identity, origin, origin.key(credentials), key);
            var sheets = SheetOrigin.fresh();
            var recovery = AccountKey.make(identity, sheets, sheets.key(new byte[16]), key);
            return new StoreHeader(
                    store, Admission.H2_VERSION, 1, List.of(person.line(), recovery.line()));
        }
    }

    /// With the checksum that belongs to the changed text, which anybody can compute.
    private static String checked(String changed) {
        var body = changed.substring(0, changed.lastIndexOf("check "));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var sum = digest.digest(body.getBytes(StandardCharsets.UTF_8));
            return body + "check " + HexFormat.of().formatHex(sum) + "\n";
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
