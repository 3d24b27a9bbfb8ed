package org.shirube.app.window;

import javafx.scene.Node;

import org.shirube.casework.CaseId;
import org.shirube.casework.NamingCase;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.Organisations;
import org.shirube.casework.Session;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.casefile.CaseSection;
import org.shirube.ui.organisations.CaseOrganisationsModel;
import org.shirube.ui.organisations.CaseOrganisationsSection;
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

    /// Which organisations a case names, for its page.
    CaseSection section(CaseId id) {
        var model =
                new CaseOrganisationsModel(
                        id, organisations, session.account(), parts.background());
        return new Named(model, this::toOrganisation);
    }

    private record Named(CaseOrganisationsModel model, Consumer<OrganisationId> open)
            implements CaseSection {

        @Override
        public String anchor() {
            return "organisations";
        }

        @Override
        public String title(Texts texts) {
            return texts.get("organisations.title");
        }

        @Override
        public Node view(Texts texts) {
            return new CaseOrganisationsSection(model, texts, open);
        }
    }

    private void toNetwork(Optional<OrganisationId> centre) {
        var model = new NetworkModel(centre, organisations, parts.background());
        model.load(() -> show.accept(new NetworkScreen(model, ways)));
    }

    private void toCase(NamingCase naming) {
        cases.toCase(naming.id());
    }
}
