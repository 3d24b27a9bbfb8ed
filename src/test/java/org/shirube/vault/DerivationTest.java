package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTest {

    private final Derivation derivation = Derivation.fresh(CheapStores.CHEAP);

    @Test
    void what_is_written_in_a_header_is_read_back() {
        assertThat(Derivation.parse(derivation.toString())).isEqualTo(derivation);
    }

    @Test
    void the_same_words_make_the_same_key_and_others_another() {
        assertThat(key("Aiko", "open sesame"))
                .isEqualTo(key("Aiko", "open sesame"))
                .isNotEqualTo(key("Aiko", "open sesame!"))
                .isNotEqualTo(key("Akio", "open sesame"))
                .isNotEqualTo(key("", "Aikoopen sesame"));
    }

    @Test
    void capitals_and_spaces_in_a_name_do_not_matter_and_in_a_passphrase_they_do() {
        assertThat(key(" AIKO ", "open sesame"))
                .isEqualTo(key("aiko", "open sesame"))
                .isNotEqualTo(key("aiko", "Open Sesame"))
                .isNotEqualTo(key("aiko", " open sesame "));
    }

    @Test
    void a_letter_is_the_same_however_the_keyboard_composes_it() {
        assertThat(key("José", "café がぎ")).isEqualTo(key("José", "café がぎ"));
    }

    @Test
    void letters_outside_of_the_basic_plane_count() {
        assertThat(key("a", "😀")).isNotEqualTo(key("a", "😁"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "scrypt,65536,3,1,00",
                "argon2id,65536,3,2,00",
                "argon2id,65536,3,1,0",
                "argon2id,many,3,1,00",
                "argon2id,99999999,3,1,00",
                "argon2id,65536,99999999,1,00",
                "argon2id,0,1,1,00",
                "argon2id,65536,0,1,00",
                "argon2id,65536,3,1,00,"
            })
    void a_derivation_that_is_unknown_or_would_only_keep_the_machine_busy_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Derivation.parse(text));
    }

    private byte[] key(String name, String passphrase) {
        try (var credentials = new Credentials(name, passphrase.toCharArray())) {
            return derivation.key(credentials);
        }
    }
}
