package org.shirube.ui.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.KnownAccount;
import org.shirube.casework.Role;
import org.shirube.text.Texts;
import org.shirube.ui.accounts.AccountsModel.Task;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The chosen account: what its roles may do, and what can be done to it, or why not.
final class AccountPane extends VBox {

    private final AccountsModel model;
    private final Texts texts;

    AccountPane(AccountsModel model, KnownAccount account, Texts texts) {
        this.model = model;
        this.texts = texts;
        var own = model.isOwn(account);
        var card = new Card(new AccountWords(texts).name(account, own));
        card.getChildren().add(state(account));
        Arrays.stream(Role.values())
                .filter(account.account()::is)
                .map(role -> RoleBoxes.explained(texts, role))
                .forEach(card.getChildren()::add);
        if (own) {
            card.getChildren()
                    .add(new WrappedText(texts.get("accounts.own.hint"), "soft", "small"));
        }
        card.getChildren().add(actions(account, own));
        getChildren().setAll(card);
    }

    private Node state(KnownAccount account) {
        var since =
                account.disabled()
                        .map(at -> texts.get("accounts.disabled-since", texts.date(at)))
                        .orElseGet(() ->
                                texts.get("accounts.active-since", texts.date(account.since())));
        return new WrappedText(since, "soft", "small");
    }

    private Node actions(KnownAccount account, boolean own) {
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        if (account.isDisabled()) {
            actions.getChildren().add(button("let-in", texts.get("accounts.let-in"), Task.LET_IN));
        } else {
            actions.getChildren().add(button("roles", texts.get("accounts.change"), Task.ROLES));
        }
        if (!own && !account.isDisabled()) {
            actions.getChildren()
                    .addAll(
                            List.of(
                                    button("reset", texts.get("accounts.new"), Task.RESET),
                                    button(
                                            "disable",
                                            texts.get("accounts.disable"),
                                            Task.DISABLE)));
        }
        return actions;
    }

    private Button button(String id, String name, Task task) {
        var button = new Button(name);
        button.setId(id + "-account");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(spoken(name));
        button.setOnAction(_ -> model.begin(task));
        return button;
    }

    private String spoken(String name) {
        Optional<KnownAccount> account = model.chosen().get();
        return account.map(each -> name + ": " + each.account().name()).orElse(name);
    }
}
