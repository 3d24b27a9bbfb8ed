package org.shirube.ui.accounts;

import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.accounts.AccountsModel.Task;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NewPassphrase;

/// Gives an account a new passphrase, which also lets somebody in again who was disabled.
final class ResetForm extends VBox {

    ResetForm(AccountsModel model, NewPassphrase passphrase, Texts texts) {
        var change = model.change();
        var name = model.chosen().get().map(account -> account.account().name()).orElse("");
        boolean again = model.task().get() == Task.LET_IN;
        Runnable submit = () -> model.reset(passphrase.copy());
        passphrase.setOnEnter(submit);
        FirstFocus.on(this, passphrase::focus);
        getChildren()
                .setAll(
                        new FormCard(
                                        texts,
                                        model,
                                        again
                                                ? texts.get("accounts.let-in.title", name)
                                                : texts.get("accounts.new.title", name),
                                        again
                                                ? texts.get("accounts.let-in.hint")
                                                : texts.get("accounts.new.hint"))
                                .with(
                                        new NewPassphrasePart(
                                                texts,
                                                change,
                                                passphrase,
                                                texts.get("accounts.first-passphrase")))
                                .ending(
                                        texts,
                                        model,
                                        again
                                                ? texts.get("accounts.let-in")
                                                : texts.get("accounts.new.do"),
                                        submit));
    }
}
