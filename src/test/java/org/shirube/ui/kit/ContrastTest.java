package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Contrasts as WCAG 2.2 computes them (1.4.3 for text, 1.4.11 for what is not text).
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+):\\s*(#[0-9A-Fa-f]{6});");

    @ParameterizedTest
    @EnumSource
    void every_text_can_be_read_on_every_ground_it_stands_on(Theme theme) throws IOException {
        var colours = colours(theme);
        var grounds =
                List.of("-paper", "-card", "-ai-soft", "-moss-soft", "-amber-soft", "-red-soft");
        for (var ground : grounds) {
            for (var text : List.of("-ink", "-soft", "-ai")) {
                assertThat(contrast(colours, text, ground))
                        .as(text + ground)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
        for (var tone : List.of("-moss", "-amber", "-red")) {
            for (var ground : List.of("-paper", "-card", tone + "-soft")) {
                assertThat(contrast(colours, tone, ground))
                        .as(tone + ground)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
        for (var ground : List.of("-rail", "-rail-hover")) {
            assertThat(contrast(colours, "-on-rail", ground))
                    .as(ground)
                    .isGreaterThanOrEqualTo(TEXT);
        }
        assertThat(contrast(colours, "-on-ai", "-ai")).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void the_outline_of_a_field_and_of_the_focus_can_be_seen(Theme theme) throws IOException {
        var colours = colours(theme);
        for (var ground : List.of("-paper", "-card")) {
            assertThat(contrast(colours, "-line-strong", ground)).isGreaterThanOrEqualTo(SHAPE);
            assertThat(contrast(colours, "-ai", ground)).isGreaterThanOrEqualTo(SHAPE);
        }
    }

    @Test
    void both_themes_name_the_same_colours() throws IOException {
        assertThat(colours(Theme.DARK).keySet()).isEqualTo(colours(Theme.LIGHT).keySet());
    }

    private static Map<String, String> colours(Theme theme) throws IOException {
        var file = theme.name().toLowerCase(Locale.ROOT) + ".css";
        try (var stream = Theme.class.getResourceAsStream(file)) {
            var css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return TOKEN.matcher(css)
                    .results()
                    .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        }
    }

    private static double contrast(Map<String, String> colours, String text, String ground) {
        double one = luminance(colours.get(text));
        double other = luminance(colours.get(ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts =
                IntStream.of(1, 3, 5)
                        .map(at -> Integer.parseInt(colour.substring(at, at + 2), 16))
                        .mapToDouble(part -> linear(part / 255.0))
                        .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
