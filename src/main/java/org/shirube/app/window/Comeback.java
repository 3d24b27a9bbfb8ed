package org.shirube.app.window;

import org.shirube.casework.Account;
import org.shirube.casework.Draft;
import org.shirube.casework.Operation;
import org.shirube.casework.ScreeningId;
import org.shirube.ui.Navigator;

/// The way back to where somebody was when the window locked, as far as they still may: otherwise
/// to what needs them today.
record Comeback(Draft.Spot spot, Account account) {

    void go(Navigator ways) {
        switch (spot.room()) {
            case HOME -> ways.toHome();
            case CASES -> ways.toCases();
            case ORGANISATIONS -> ways.toOrganisations().orElse(ways::toHome).run();
            case OFFICE -> ways.toOffice();
            case LOG -> ways.toLog().orElse(ways::toHome).run();
            case REVIEW -> ways.toReview(spot.screening()).orElse(ways::toHome).run();
            case CASE ->
                    spot.caseId()
                            .filter(_ -> account.may(Operation.OPEN_CASE))
                            .ifPresentOrElse(ways::toCase, ways::toHome);
            case SCREENING, CHECK, ASSESSMENT ->
                    spot.screening()
                            .filter(_ -> mayOpen())
                            .ifPresentOrElse(id -> go(ways, id), ways::toHome);
        }
    }

    private void go(Navigator ways, ScreeningId id) {
        switch (spot.room()) {
            case CHECK -> ways.toCheck(id);
            case ASSESSMENT -> ways.toAssessment(id);
            case SCREENING, HOME, CASES, ORGANISATIONS, OFFICE, LOG, REVIEW, CASE ->
                    ways.toScreening(id);
        }
    }

    /// The interview and the assessment also show what was recorded about dangers.
    private boolean mayOpen() {
        return account.may(Operation.OPEN_CASE)
                && account.may(Operation.RECORD_DANGER)
                && (spot.room() != Draft.Room.SCREENING || account.may(Operation.SCREEN));
    }
}
