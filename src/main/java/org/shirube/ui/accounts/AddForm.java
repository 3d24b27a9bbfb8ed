package org.shirube.ui.accounts;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.NewPassphrase;

/// Adds an account: a name, roles, and a first passphrase to hand over.
final class AddForm extends VBox {

    AddForm(AccountsModel model, NewPassphrase passphrase, Texts texts) {
        var change = model.change();
        var name = new TextField();
        name.setId("account-name");
        name.textProperty().bindBidirectional(model.name());
        FirstFocus.on(name);
        var boxes = new RoleBoxes(model, texts);
        Runnable submit = () -> model.add(passphrase.copy());
        passphrase.setOnEnter(submit);
        getChildren()
                .setAll(
                        new FormCard(
                                        texts,
                                        model,
                                        texts.get("accounts.add.title"),
                                        texts.get("accounts.add.hint"))
                                .with(
                                        new NamedField(texts.get("accounts.name"), name),
                                        new TroubleText(texts, change, Trouble.Place.NAME)
                                                .focusing(name::requestFocus),
                                        boxes,
                                        new TroubleText(texts, change, Trouble.Place.ROLES)
                                                .focusing(boxes::focusFirst),
                                        new NewPassphrasePart(
                                                texts,
                                                change,
                                                passphrase,
                                                texts.get("accounts.first-passphrase")))
                                .ending(texts, model, texts.get("accounts.add.do"), submit));
    }
}
