package org.shirube.ui.kit;

import java.util.Locale;

/// A text and the tag of the language that it is in, which decides about its letters.
public record Phrase(String language, String text) {

    /// No text: nothing stands there.
    public static Phrase none() {
        return new Phrase("", "");
    }

    /// A text of the interface, whose letters follow from its script.
    public static Phrase of(String text) {
        return new Phrase("", text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isSimplifiedChinese() {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getLanguage().equals("zh")
                && !locale.getScript().equals("Hant")
                && !locale.getCountry().matches("TW|HK|MO");
    }
}
