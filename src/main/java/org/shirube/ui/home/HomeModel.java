package org.shirube.ui.home;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.Account;
import org.shirube.casework.Accounts;
import org.shirube.casework.Agenda;
import org.shirube.casework.BackupState;
import org.shirube.casework.Backups;
import org.shirube.casework.Operation;
import org.shirube.casework.Steps;
import org.shirube.casework.Today;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Steadily;

import java.time.LocalDate;
import java.util.Optional;

/// What needs somebody today, as it was read when they came here; and for those who look after the
/// office, whether what is stored could be had again.
public final class HomeModel {

    private final Today today;
    private final Backups backups;
    private final Accounts accounts;
    private final Background background;
    private final Steadily<BackupState> looking;
    private final ReadOnlyObjectWrapper<Optional<Agenda>> agenda =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OfficeNews> office =
            new ReadOnlyObjectWrapper<>(OfficeNews.NONE);

    public HomeModel(Today today, Backups backups, Accounts accounts, Background background) {
        this.today = today;
        this.backups = backups;
        this.accounts = accounts;
        this.background = background;
        looking = new Steadily<>(background, new Looking());
    }

    /// Reads everything, then goes on; the backups are looked at afterwards, because a place that
    /// hangs must not hold up anybody.
    public void load(Runnable then) {
        background.run(
                today::agenda,
                found -> {
                    agenda.set(Optional.of(found));
                    then.run();
                    lookAtOffice();
                });
    }

    private void lookAtOffice() {
        if (account().may(Operation.MANAGE_ACCOUNTS)) {
            background.run(accounts::all, found -> office.set(office.get().with(found)));
        }
        if (account().may(Operation.CHANGE_SETTINGS)) {
            looking.begin(backups::state);
        }
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<Agenda>> agenda() {
        return agenda.getReadOnlyProperty();
    }

    /// What was read of it so far.
    ReadOnlyObjectProperty<OfficeNews> office() {
        return office.getReadOnlyProperty();
    }

    LocalDate day() {
        return today.today();
    }

    String name() {
        return account().name();
    }

    boolean mayScreen() {
        return account().may(Operation.SCREEN);
    }

    boolean mayListCases() {
        return account().may(Operation.LIST_CASES);
    }

    /// Another page takes over.
    void leave() {
        looking.stop();
    }

    private Account account() {
        return today.account();
    }

    private final class Looking implements Steadily.Told<BackupState> {

        @Override
        public void progress(Steps.Progress progress) {}

        @Override
        public void done(BackupState read) {
            office.set(office.get().with(read.restorable()));
        }

        @Override
        public void failed() {}
    }
}
