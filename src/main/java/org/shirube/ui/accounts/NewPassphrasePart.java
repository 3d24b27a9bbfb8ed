package org.shirube.ui.accounts;

import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.NewPassphrase;

/// The part of a form that asks for a new passphrase, with what is wrong with it beside each field.
public final class NewPassphrasePart extends VBox {

    public NewPassphrasePart(
            Texts texts, ChangeModel change, NewPassphrase passphrase, String name) {
        getChildren()
                .setAll(
                        passphrase.view(
                                texts,
                                name,
                                new TroubleText(texts, change, Trouble.Place.PASSPHRASE)
                                        .focusing(passphrase::focus),
                                new TroubleText(texts, change, Trouble.Place.AGAIN)
                                        .focusing(passphrase::focusAgain)));
    }
}
