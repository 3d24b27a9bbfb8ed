package org.shirube.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The names of countries by their ISO 3166 code of three letters, as profiles keep them.
public final class Countries {

    private Countries() {}

    /// All countries, in the interface's language.
    public static Map<String, String> names(Texts texts) {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(
                    country.getISO3Country(), country.getDisplayCountry(texts.language().locale()));
        }
        return names;
    }

    /// The name of one, or the code where nobody knows it.
    public static String name(Texts texts, String code) {
        return names(texts).getOrDefault(code, code);
    }
}
