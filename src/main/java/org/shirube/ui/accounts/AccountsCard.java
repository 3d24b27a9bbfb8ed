package org.shirube.ui.accounts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.Accounts;
import org.shirube.casework.KnownAccount;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.office.OfficeScreen;

import java.util.List;
import java.util.Optional;

/// A card of the office page for administrators: how many accounts there are, and the way there.
public final class AccountsCard implements OfficeScreen.Section {

    private final Runnable toAccounts;
    private final ObjectProperty<Optional<Count>> count =
            new SimpleObjectProperty<>(Optional.empty());

    private record Count(long active, long disabled) {

        static Count of(List<KnownAccount> all) {
            long disabled = all.stream().filter(KnownAccount::isDisabled).count();
            return new Count(all.size() - disabled, disabled);
        }
    }

    public AccountsCard(Accounts accounts, Background background, Runnable toAccounts) {
        this.toAccounts = toAccounts;
        background.run(() -> Count.of(accounts.all()), found -> count.set(Optional.of(found)));
    }

    @Override
    public Node view(Texts texts) {
        var counted = new WrappedText("", "soft");
        count.subscribe(found ->
                counted.setText(
                        found.map(each ->
                                        texts.get("accounts.count", each.active(), each.disabled()))
                                .orElse("")));
        var go = new Button(texts.get("accounts.go"), new Icon(Feather.USERS));
        go.setId("to-accounts");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> toAccounts.run());
        return new Card(texts.get("accounts.title"), counted, go);
    }
}
