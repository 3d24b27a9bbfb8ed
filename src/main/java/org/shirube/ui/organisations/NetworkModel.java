package org.shirube.ui.organisations;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.shirube.casework.NetworkKnot;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationNetwork;
import org.shirube.casework.Organisations;
import org.shirube.ui.kit.Background;

import java.util.Optional;

/// Who is linked with whom through cases, and which organisation in the picture is looked at.
public final class NetworkModel {

    /// More are not told apart in one picture.
    static final int MOST = 60;

    private final Optional<OrganisationId> centre;
    private final Organisations organisations;
    private final Background background;
    private final ReadOnlyObjectWrapper<OrganisationNetwork> network =
            new ReadOnlyObjectWrapper<>(OrganisationNetwork.NONE);
    private final ObjectProperty<Optional<OrganisationId>> looked =
            new SimpleObjectProperty<>(Optional.empty());

    /// Around one organisation, or over those that most cases name.
    public NetworkModel(
            Optional<OrganisationId> centre, Organisations organisations, Background background) {
        this.centre = centre;
        this.organisations = organisations;
        this.background = background;
    }

    /// Shows something once it is read.
    public void load(Runnable then) {
        background.run(
                () -> organisations.network(centre, MOST),
                found -> {
                    network.set(found);
                    looked.set(found.centre());
                    then.run();
                });
    }

    ReadOnlyObjectProperty<OrganisationNetwork> network() {
        return network.getReadOnlyProperty();
    }

    /// Whose ties are told and drawn out.
    ObjectProperty<Optional<OrganisationId>> looked() {
        return looked;
    }

    /// The one in the middle, if the picture has one.
    Optional<NetworkKnot> middle() {
        return network.get().centre().flatMap(network.get()::knot);
    }
}
