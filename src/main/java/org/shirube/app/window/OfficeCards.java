package org.shirube.app.window;

import org.shirube.casework.Office;
import org.shirube.casework.Operation;
import org.shirube.casework.Remains;
import org.shirube.casework.Retention;
import org.shirube.casework.Session;
import org.shirube.ui.Screen;
import org.shirube.ui.office.LockingCard;
import org.shirube.ui.office.NumberModel;
import org.shirube.ui.office.OfficeScreen;
import org.shirube.ui.office.ReviewCard;
import org.shirube.ui.office.YearsCard;
import org.shirube.ui.retention.RetentionModel;
import org.shirube.ui.retention.RetentionScreen;
import org.shirube.ui.retention.RetentionSection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The office's cards beside those of accounts and sheets, each only for those who may use it.
record OfficeCards(Session session, Routes.Parts parts, Consumer<Screen> show, Runnable toOffice) {

    /// `lockAfter` takes over how many minutes the window waits.
    List<OfficeScreen.Section> all(BackupWays backups, IntConsumer lockAfter) {
        var cards = new ArrayList<OfficeScreen.Section>();
        var office = new Office(session);
        boolean mayChange = session.account().may(Operation.CHANGE_SETTINGS);
        cards.add(backups.section(session));
        if (session.account().may(Operation.CLOSE_CASE)) {
            cards.add(retention());
        }
        if (session.account().may(Operation.CLOSE_CASE) || mayChange) {
            cards.add(new YearsCard(office, mayChange, parts.background()));
        }
        cards.add(
                new LockingCard(
                        NumberModel.minutesUntilLock(
                                office, mayChange, parts.background(), lockAfter)));
        cards.add(new ReviewCard(office, mayChange, parts.background()));
        return cards;
    }

    private OfficeScreen.Section retention() {
        var retention = new Retention(session, parts.clock());
        return new RetentionSection(retention, parts.background(), () -> toRetention(retention));
    }

    private void toRetention(Retention retention) {
        var remains = new Remains(session, parts.clock());
        var model = new RetentionModel(retention, remains, session.account(), parts.background());
        show.accept(new RetentionScreen(model, toOffice));
    }
}
