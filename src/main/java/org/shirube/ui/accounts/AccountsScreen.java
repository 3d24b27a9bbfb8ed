package org.shirube.ui.accounts;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.shirube.text.Texts;
import org.shirube.ui.OfficePage;
import org.shirube.ui.kit.NewPassphrase;

/// The accounts as one screen of the window, below the office.
public final class AccountsScreen implements OfficePage {

    private final AccountsModel model;
    private final Runnable toOffice;
    private final NewPassphrase passphrase;
    private @Nullable AccountsView shown;

    public AccountsScreen(AccountsModel model, Runnable toOffice) {
        this.model = model;
        this.toOffice = toOffice;
        passphrase = new NewPassphrase(model.change().strength());
        model.task().addListener((_, _, _) -> passphrase.clear());
    }

    @Override
    public Node view(Texts texts) {
        if (shown != null) {
            shown.end();
        }
        shown = new AccountsView(model, passphrase, texts);
        return shown;
    }

    @Override
    public String title(Texts texts) {
        return texts.get("accounts.title");
    }

    @Override
    public Runnable toOffice() {
        return toOffice;
    }

    @Override
    public void leave() {
        model.look();
        passphrase.clear();
    }
}
