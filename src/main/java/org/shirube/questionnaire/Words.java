package org.shirube.questionnaire;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How the constants of an enum are written in files: `NOT_SAFE_TO_ASK` is `not-safe-to-ask`.
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All constants by their word, in the order of the enum.
    public static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(of(constant), constant);
        }
        return words;
    }
}
