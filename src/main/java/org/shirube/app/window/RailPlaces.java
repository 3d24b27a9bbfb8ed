package org.shirube.app.window;

import org.shirube.casework.Accounts;
import org.shirube.casework.Audit;
import org.shirube.casework.Backups;
import org.shirube.casework.Operation;
import org.shirube.casework.Session;
import org.shirube.casework.Today;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.audit.AuditModel;
import org.shirube.ui.audit.AuditScreen;
import org.shirube.ui.home.HomeModel;
import org.shirube.ui.home.HomeScreen;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/// Places in the rail: what needs somebody today, and those that only some may go to.
record RailPlaces(Session session, Routes.Parts parts, Navigator cases, Consumer<Screen> show) {

    /// For everybody who is signed in.
    void toHome() {
        var model =
                new HomeModel(
                        new Today(session, parts.clock()),
                        new Backups(session, parts.clock()),
                        new Accounts(session),
                        parts.background());
        model.load(() -> show.accept(new HomeScreen(model, parts.handbook(), cases)));
    }

    Optional<Runnable> toOrganisations() {
        return may(
                Operation.SEE_ORGANISATIONS,
                () -> new OrganisationRoutes(session, parts, cases, show).toList());
    }

    Optional<Runnable> toLog() {
        return may(
                Operation.READ_AUDIT,
                () -> {
                    var model =
                            new AuditModel(
                                    new Audit(session), parts.background(), ZoneId.systemDefault());
                    show.accept(new AuditScreen(model));
                });
    }

    private Optional<Runnable> may(Operation operation, Runnable way) {
        return session.account().may(operation) ? Optional.of(way) : Optional.empty();
    }
}
