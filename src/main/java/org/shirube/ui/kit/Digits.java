package org.shirube.ui.kit;

import java.text.Normalizer;

/// Numbers as people type them in Japan: full-width digits, commas and spaces between thousands.
final class Digits {

    private Digits() {}

    /// The text in half-width characters, without separators, spaces and a yen sign.
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,、，\\s¥円]", "");
    }
}
