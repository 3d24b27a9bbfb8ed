package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;

import java.security.SecureRandom;

/// Two fields for a new passphrase, with a meter and a suggestion. Keeps what was typed while its
/// page is drawn in another language, and no longer than its page.
public final class NewPassphrase {

    private final StrengthModel strength;
    private final PassphraseField first = new PassphraseField();
    private final PassphraseField again = new PassphraseField();

    public NewPassphrase(StrengthModel strength) {
        this.strength = strength;
        first.setOnTyped(() -> strength.measure(first::copy));
        first.setOnEnter(again::focus);
    }

    /// What Enter in the second field does.
    public void setOnEnter(Runnable action) {
        again.setOnEnter(action);
    }

    /// What was typed, which also stays in the fields: nobody types it anew because of a fault
    /// elsewhere.
    public TypedTwice copy() {
        return new TypedTwice(first.copy(), again.copy());
    }

    public void clear() {
        first.clear();
        again.clear();
    }

    public void focus() {
        first.focus();
    }

    public void focusAgain() {
        again.focus();
    }

    /// The fields under their names, with what is wrong with each below it.
    public Node view(Texts texts, String name, Node firstFault, Node againFault) {
        String second = texts.get("passphrase.again");
        first.speak(texts, name);
        again.speak(texts, second);
        var view =
                new VBox(
                        new NamedField(name, first),
                        firstFault,
                        new StrengthMeter(strength, texts),
                        new PassphraseSuggestion(texts, new SecureRandom()),
                        new NamedField(second, again),
                        againFault);
        view.getStyleClass().add("new-passphrase");
        return view;
    }
}
