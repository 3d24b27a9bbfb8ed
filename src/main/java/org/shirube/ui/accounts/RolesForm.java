package org.shirube.ui.accounts;

import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.FirstFocus;

/// Changes the roles of an account.
final class RolesForm extends VBox {

    RolesForm(AccountsModel model, Texts texts) {
        var name = model.chosen().get().map(account -> account.account().name()).orElse("");
        var boxes = new RoleBoxes(model, texts);
        FirstFocus.on(boxes, boxes::focusFirst);
        getChildren()
                .setAll(
                        new FormCard(
                                        texts,
                                        model,
                                        texts.get("accounts.change.title", name),
                                        texts.get("accounts.change.hint"))
                                .with(
                                        boxes,
                                        new TroubleText(texts, model.change(), Trouble.Place.ROLES)
                                                .focusing(boxes::focusFirst))
                                .ending(
                                        texts,
                                        model,
                                        texts.get("accounts.change.do"),
                                        model::assign));
    }
}
