package org.shirube.app.window;

import org.shirube.casework.Backups;
import org.shirube.casework.Clock;
import org.shirube.casework.Session;
import org.shirube.casework.Vault;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.backup.BackupModel;
import org.shirube.ui.backup.BackupSection;
import org.shirube.ui.backup.FolderChoice;
import org.shirube.ui.backup.RestoreModel;
import org.shirube.ui.backup.RestoreScreen;
import org.shirube.ui.backup.SelfCheckModel;
import org.shirube.ui.backup.SelfCheckScreen;
import org.shirube.ui.kit.Background;
import org.shirube.ui.office.OfficeScreen;

import java.util.function.Consumer;

/// The ways to everything about backups: the office's card, the check of everything, and the way
/// back. Used on the window's thread.
record BackupWays(Background background, Clock clock, Navigator navigator, Consumer<Screen> show) {

    OfficeScreen.Section section(Session open) {
        var backups = new Backups(open, clock);
        return new BackupSection(
                new BackupModel(backups, open.account(), background),
                clock,
                () -> toSelfCheck(backups),
                FolderChoice::folder);
    }

    void toRestore(Vault vault) {
        show.accept(
                new RestoreScreen(
                        new RestoreModel(vault.restoring(), background),
                        navigator::toSignIn,
                        FolderChoice::file));
    }

    private void toSelfCheck(Backups backups) {
        var model = new SelfCheckModel(backups, background);
        show.accept(new SelfCheckScreen(model, clock, navigator::toOffice));
        model.begin();
    }
}
