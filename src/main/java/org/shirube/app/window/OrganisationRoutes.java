package org.shirube.app.window;

import org.shirube.casework.NamingCase;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.Organisations;
import org.shirube.casework.Session;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.organisations.NetworkModel;
import org.shirube.ui.organisations.NetworkScreen;
import org.shirube.ui.organisations.OrganisationListModel;
import org.shirube.ui.organisations.OrganisationListScreen;
import org.shirube.ui.organisations.OrganisationModel;
import org.shirube.ui.organisations.OrganisationScreen;
import org.shirube.ui.organisations.OrganisationWays;

import java.util.Optional;
import java.util.function.Consumer;

/// The pages about organisations, for whoever is signed in.
final class OrganisationRoutes {

    private final Session session;
    private final Routes.Parts parts;
    private final Navigator cases;
    private final Consumer<Screen> show;
    private final Organisations organisations;
    private final OrganisationWays ways =
            new OrganisationWays(this::toList, this::toOrganisation, this::toNetwork, this::toCase);

    OrganisationRoutes(
            Session session, Routes.Parts parts, Navigator cases, Consumer<Screen> show) {
        this.session = session;
        this.parts = parts;
        this.cases = cases;
        this.show = show;
        organisations = new Organisations(session, parts.handbook().rulebook().library());
    }

    void toList() {
        var model = new OrganisationListModel(organisations, session.account(), parts.background());
        show.accept(new OrganisationListScreen(model, ways));
    }

    void toOrganisation(OrganisationId id) {
        var model = new OrganisationModel(id, organisations, session.account(), parts.background());
        model.load(() -> show.accept(new OrganisationScreen(model, parts.handbook(), ways)));
    }

    private void toNetwork(Optional<OrganisationId> centre) {
        var model = new NetworkModel(centre, organisations, parts.background());
        model.load(() -> show.accept(new NetworkScreen(model, ways)));
    }

    private void toCase(NamingCase naming) {
        naming.newest()
                .ifPresent(newest -> {
                    if (naming.submitted()) {
                        cases.toAssessment(newest);
                    } else {
                        cases.toScreening(newest);
                    }
                });
    }
}
