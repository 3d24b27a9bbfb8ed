package org.shirube.app.window;

import org.shirube.casework.AccountChange;
import org.shirube.casework.Session;
import org.shirube.casework.SheetCraft;
import org.shirube.casework.Vault;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Background;
import org.shirube.ui.recovery.RehearsalModel;
import org.shirube.ui.recovery.RehearsalScreen;
import org.shirube.ui.signin.ForgottenScreen;
import org.shirube.ui.signin.RecoverModel;
import org.shirube.ui.signin.RecoverScreen;
import org.shirube.ui.signin.SignInModel;
import org.shirube.ui.signin.SignInView;
import org.shirube.vault.PaperSheets;

import java.util.function.Consumer;

/// The screens before anybody has signed in, and the ways between them.
final class WayIn {

    private final Vault vault;
    private final Background background;
    private final Consumer<Screen> show;
    private final Consumer<Session> entered;
    private final Runnable restoring;
    private final SheetCraft craft = new PaperSheets();

    /// `restoring` leads to the backups.
    WayIn(
            Vault vault,
            Background background,
            Consumer<Screen> show,
            Consumer<Session> entered,
            Runnable restoring) {
        this.restoring = restoring;
        this.vault = vault;
        this.background = background;
        this.show = show;
        this.entered = entered;
    }

    void toSignIn() {
        show.accept(
                new SignInView(
                        new SignInModel(vault, background, entered),
                        new SignInView.Ways(this::toForgotten, restoring)));
    }

    private void toForgotten() {
        show.accept(
                new ForgottenScreen(
                        new ForgottenScreen.Ways(
                                this::toSignIn, this::toRecovery, this::toRehearsal)));
    }

    private void toRecovery() {
        show.accept(
                new RecoverScreen(
                        new RecoverModel(vault, craft, background, entered), this::toForgotten));
    }

    private void toRehearsal() {
        show.accept(
                new RehearsalScreen(
                        new RehearsalModel(craft, background, this::proof),
                        false,
                        this::toForgotten));
    }

    /// Opens nothing.
    private AccountChange proof(byte[] secret) {
        return vault.rehearse(secret) ? new AccountChange.Done() : new AccountChange.WrongSheets();
    }
}
