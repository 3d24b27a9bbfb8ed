package org.shirube.app.window;

import org.shirube.casework.Accounts;
import org.shirube.casework.Audit;
import org.shirube.casework.Clock;
import org.shirube.casework.Operation;
import org.shirube.casework.Session;
import org.shirube.casework.SheetCraft;
import org.shirube.ui.Screen;
import org.shirube.ui.accounts.AccountsCard;
import org.shirube.ui.accounts.AccountsModel;
import org.shirube.ui.accounts.AccountsScreen;
import org.shirube.ui.accounts.OwnPassphraseCard;
import org.shirube.ui.accounts.OwnPassphraseModel;
import org.shirube.ui.audit.AuditModel;
import org.shirube.ui.audit.AuditScreen;
import org.shirube.ui.kit.Background;
import org.shirube.ui.office.OfficeScreen;
import org.shirube.ui.recovery.MakingModel;
import org.shirube.ui.recovery.MakingScreen;
import org.shirube.ui.recovery.RecoveryCard;
import org.shirube.ui.recovery.RecoveryCardModel;
import org.shirube.ui.recovery.RehearsalModel;
import org.shirube.ui.recovery.RehearsalScreen;
import org.shirube.ui.recovery.SheetOutput;
import org.shirube.vault.PaperSheets;

import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The office page and the pages below it, for whoever is signed in.
final class OfficeRoutes {

    private static final String DEMONSTRATION = "DEMO";

    private final Session session;
    private final Clock clock;
    private final Background background;
    private final Consumer<Screen> show;
    private final List<OfficeScreen.Section> others;
    private final boolean demonstration;
    private final Accounts accounts;
    private final SheetCraft craft = new PaperSheets();

    /// `others` are the cards of other rooms, which stand below. In a demonstration nobody knows
    /// the passphrase, and its sheets say what they are.
    OfficeRoutes(
            Session session,
            Clock clock,
            Background background,
            Consumer<Screen> show,
            List<OfficeScreen.Section> others,
            boolean demonstration) {
        this.session = session;
        this.clock = clock;
        this.background = background;
        this.show = show;
        this.others = others;
        this.demonstration = demonstration;
        accounts = new Accounts(session);
    }

    /// The audit log, for those who may read it.
    static Screen log(Session open, Background background) {
        return new AuditScreen(new AuditModel(new Audit(open), background, ZoneId.systemDefault()));
    }

    void toOffice() {
        var own = session.account();
        var cards = new ArrayList<OfficeScreen.Section>();
        if (own.may(Operation.MANAGE_ACCOUNTS)) {
            cards.add(new AccountsCard(accounts, background, this::toAccounts));
        }
        if (!demonstration) {
            cards.add(new OwnPassphraseCard(new OwnPassphraseModel(accounts, own, background)));
        }
        cards.add(
                new RecoveryCard(
                        new RecoveryCardModel(accounts, own, clock, background),
                        this::toMaking,
                        this::toRehearsal));
        cards.addAll(others);
        show.accept(new OfficeScreen(cards));
    }

    private void toAccounts() {
        var model = new AccountsModel(accounts, session.account().id(), background);
        show.accept(new AccountsScreen(model, this::toOffice));
    }

    private void toMaking() {
        var parts = new MakingModel.Parts(accounts, craft, clock, background, new SecureRandom());
        var model = new MakingModel(parts);
        if (demonstration) {
            model.callOffice(DEMONSTRATION);
        }
        show.accept(
                new MakingScreen(
                        model,
                        SheetOutput.ofTheSystem(),
                        background,
                        new MakingScreen.Ways(this::toOffice, this::toRehearsal)));
    }

    private void toRehearsal() {
        show.accept(
                new RehearsalScreen(
                        new RehearsalModel(craft, background, accounts::rehearse),
                        true,
                        this::toOffice));
    }
}
