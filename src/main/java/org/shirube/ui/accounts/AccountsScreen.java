package org.shirube.ui.accounts;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.NewPassphrase;

import java.util.List;

/// The accounts as one screen of the window, below the office.
public final class AccountsScreen implements Screen {

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
    public List<Crumb> trail(Texts texts) {
        return List.of(
                new Crumb(texts.get("office.title"), toOffice),
                Crumb.here(texts.get("accounts.title")));
    }

    @Override
    public Place place() {
        return Place.OFFICE;
    }

    @Override
    public void leave() {
        model.look();
        passphrase.clear();
    }
}
