package org.shirube.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A year as it is written on Japanese papers: 2024, 令和6年, R6, 平成元.
final class JapaneseYear {

    private static final Pattern WESTERN = Pattern.compile("(\\d{4})年?");
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|[RHS])\\.?(\\d{1,2}|元)年?");

    /// The year before the first of each era.
    private static final Map<String, Integer> BEFORE =
            Map.of("令和", 2018, "R", 2018, "平成", 1988, "H", 1988, "昭和", 1925, "S", 1925);

    private JapaneseYear() {}

    static Optional<Integer> parse(String typed) {
        var text =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        var western = WESTERN.matcher(text);
        if (western.matches()) {
            return Optional.of(Integer.parseInt(western.group(1)));
        }
        var era = ERA.matcher(text);
        return era.matches()
                ? Optional.of(BEFORE.getOrDefault(era.group(1), 0) + within(era.group(2)))
                : Optional.empty();
    }

    private static int within(String year) {
        return year.equals("元") ? 1 : Integer.parseInt(year);
    }
}
