package org.shirube.ui.accounts;

import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.WrappedText;

import java.util.stream.Stream;

/// Asks whether an account is to be disabled, and says what that means and what it does not.
final class DisableForm extends VBox {

    DisableForm(AccountsModel model, Texts texts) {
        var name = model.chosen().get().map(account -> account.account().name()).orElse("");
        var meaning = new VBox();
        meaning.getStyleClass().add("meaning");
        Stream.of(
                        texts.get("accounts.disable.now"),
                        texts.get("accounts.disable.stays"),
                        texts.get("accounts.disable.backups"))
                .map(line -> new WrappedText("・ " + line))
                .forEach(meaning.getChildren()::add);
        var form =
                new FormCard(
                                texts,
                                model,
                                texts.get("accounts.disable.title", name),
                                texts.get("accounts.disable.hint"))
                        .with(meaning, new TroubleText(texts, model.change(), Trouble.Place.ROLES))
                        .ending(texts, model, texts.get("accounts.disable.do"), model::disable);
        getChildren().setAll(form);
        FirstFocus.on(this, () -> form.lookup("#cancel").requestFocus());
    }
}
