package org.shirube.ui.kit;

import javafx.scene.Node;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The family of letters that a text is drawn in: by its script, and where two languages share one
/// (Chinese and Japanese) by its language.
public enum Lettering {
    /// English, Japanese, and every language that Noto Sans JP has all letters of.
    USUAL("Noto Sans JP"),
    /// Other Latin, Cyrillic and Greek letters: Mongolian, Turkish, Uzbek.
    EUROPEAN("Noto Sans"),
    KHMER("Battambang"),
    MYANMAR("Noto Sans Myanmar"),
    THAI("Noto Sans Thai"),
    DEVANAGARI("Noto Sans Devanagari"),
    CHINESE("Noto Sans SC");

    private static final List<Lettering> BY_SCRIPT = List.of(KHMER, MYANMAR, THAI, DEVANAGARI);

    /// Letters that Noto Sans JP lacks.
    private static final Pattern NOT_USUAL =
            Pattern.compile("[\\u0460-\\u052F\\u02BC\\u011E\\u011F\\u0130\\u0131\\u015E\\u015F]");

    private final String family;

    Lettering(String family) {
        this.family = family;
    }

    public static Lettering of(Phrase phrase) {
        String text = phrase.text();
        return BY_SCRIPT.stream()
                .filter(letters -> LineBreaks.has(letters.script(), text))
                .findFirst()
                .orElseGet(() -> ofCommonScript(phrase));
    }

    private static Lettering ofCommonScript(Phrase phrase) {
        if (phrase.isSimplifiedChinese() && LineBreaks.has(UnicodeScript.HAN, phrase.text())) {
            return CHINESE;
        }
        boolean usual =
                LineBreaks.areSafe(phrase.text()) && !NOT_USUAL.matcher(phrase.text()).find();
        return usual ? USUAL : EUROPEAN;
    }

    private UnicodeScript script() {
        return UnicodeScript.forName(name());
    }

    public String family() {
        return family;
    }

    /// The file of its regular weight, in the folder `fonts`.
    public String file() {
        return family.replace(" ", "") + "-Regular.ttf";
    }

    /// Draws the node's text in these letters; loads them when they are first needed.
    void on(Node node) {
        Fonts.load(this);
        node.getStyleClass().removeAll(Stream.of(values()).map(Lettering::styleClass).toList());
        if (this != USUAL) {
            node.getStyleClass().add(styleClass());
        }
    }

    private String styleClass() {
        return "letters-" + name().toLowerCase(Locale.ROOT);
    }

    /// Whether Chinese characters and kana among these letters need another family.
    boolean lacksHan() {
        return this != USUAL && this != CHINESE;
    }
}
