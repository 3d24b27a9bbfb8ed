package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.report.Outline;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WindowTypesetterTest {

    private final WindowTypesetter typesetter = new WindowTypesetter();

    @BeforeEach
    void load() {
        Hand.does(Fonts::load);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"លិខិតឆ្លងដែន", "နိုင်ငံကူးလက်မှတ်", "หนังสือเดินทาง", "राहदानी", "パスポート"})
    void every_script_that_has_a_font_here_has_outlines(String piece) {
        var outline = typesetter.outline(piece).orElseThrow();
        assertThat(outline.strokes()).hasSizeGreaterThan(10);
        assertThat(outline.width()).isGreaterThan(Outline.SIZE);
    }

    @Test
    void a_vowel_that_is_written_before_its_consonant_moves_there() {
        var together = typesetter.outline("ကေ").orElseThrow();
        var apart = typesetter.outline("က").orElseThrow();
        assertThat(together.strokes()).isNotEqualTo(apart.strokes());
        assertThat(together.strokes().size()).isGreaterThan(apart.strokes().size());
    }

    @Test
    void what_no_font_has_is_not_drawn_as_something_else() {
        assertThat(typesetter.outline("\uE123")).isEmpty();
        assertThat(typesetter.outline("က\uE123")).isEmpty();
    }
}
