package org.shirube.text;

import java.util.Locale;

/// A language of the interface.
public enum Language {
    EN(Locale.ENGLISH),
    JA(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The language's tag in files and settings: `en`, `ja`.
    public String tag() {
        return locale.getLanguage();
    }

    /// The language of a computer set up so: Japanese where it is Japanese, else English.
    public static Language of(Locale computer) {
        return computer.getLanguage().equals(JA.tag()) ? JA : EN;
    }
}
