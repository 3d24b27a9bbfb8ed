package org.shirube.ui.organisations;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.shirube.casework.Account;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseOrganisation;
import org.shirube.casework.NamedOrganisation;
import org.shirube.casework.Operation;
import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.Organisations;
import org.shirube.casework.Saving;
import org.shirube.casework.ToldName;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The organisations that one case names, those that were only told in its answers, and what
/// somebody does with them. Nothing is linked but by hand.
public final class CaseOrganisationsModel {

    private static final int LIKE = 6;

    private final CaseId id;
    private final Organisations organisations;
    private final Account account;
    private final Background background;
    private final ReadOnlyObjectWrapper<Named> named =
            new ReadOnlyObjectWrapper<>(new Named(List.of(), List.of()));
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<Organisation>> like =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<NamedOrganisation>> removed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Saving.Reason>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Begun>> adding =
            new SimpleObjectProperty<>(Optional.empty());
    private String asked = "";

    /// What is linked, and what was only told.
    record Named(List<NamedOrganisation> linked, List<ToldName> told) {}

    /// Somebody adds one: with a name that was told, or with none yet.
    record Begun(Optional<ToldName> told) {}

    public CaseOrganisationsModel(
            CaseId id, Organisations organisations, Account account, Background background) {
        this.id = id;
        this.organisations = organisations;
        this.account = account;
        this.background = background;
        load();
    }

    ReadOnlyObjectProperty<Named> named() {
        return named.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// Organisations that may be meant by what was typed last.
    ReadOnlyObjectProperty<List<Organisation>> like() {
        return like.getReadOnlyProperty();
    }

    /// What was taken away last, as long as it can be brought back.
    ReadOnlyObjectProperty<Optional<NamedOrganisation>> removed() {
        return removed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Saving.Reason>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Whether somebody is adding one.
    ObjectProperty<Optional<Begun>> adding() {
        return adding;
    }

    boolean maySee() {
        return account.may(Operation.SEE_ORGANISATIONS);
    }

    boolean mayLink() {
        return account.may(Operation.LINK_ORGANISATION);
    }

    void begin(Optional<ToldName> told) {
        like.set(told.map(ToldName::known).orElse(List.of()));
        adding.set(Optional.of(new Begun(told)));
    }

    void cancel() {
        adding.set(Optional.empty());
    }

    /// Looks for what may be meant: first by name as typed, then by how it sounds.
    void search(String text) {
        asked = text.strip();
        if (asked.isEmpty()) {
            like.set(List.of());
            return;
        }
        String wanted = asked;
        background.run(
                () -> organisations.like(wanted, LIKE),
                found -> {
                    if (wanted.equals(asked)) {
                        like.set(found);
                    }
                });
    }

    void link(OrganisationId organisation, OrganisationNaming naming) {
        does(() -> organisations.link(CaseOrganisation.of(id, organisation, naming)));
    }

    /// Adds an organisation that nobody knew, and links it.
    void linkNew(String name, OrganisationNaming naming) {
        var organisation = new OrganisationId(UUID.randomUUID());
        does(() ->
                organisations.add(organisation, OrganisationFacts.named(naming.as(), name))
                                instanceof Saving.NotSaved(var reason)
                        ? new Saving.NotSaved(reason)
                        : organisations.link(CaseOrganisation.of(id, organisation, naming)));
    }

    void unlink(NamedOrganisation gone) {
        removed.set(Optional.of(gone));
        does(() -> organisations.unlink(gone.link()));
    }

    void undo() {
        removed.get()
                .ifPresent(gone -> {
                    removed.set(Optional.empty());
                    does(() -> organisations.linkAgain(gone.link()));
                });
    }

    private void does(Supplier<Saving> work) {
        background.run(
                work,
                saving -> {
                    switch (saving) {
                        case Saving.Saved _ -> {
                            refused.set(Optional.empty());
                            cancel();
                            load();
                        }
                        case Saving.NotSaved(var reason) -> refused.set(Optional.of(reason));
                    }
                });
    }

    private void load() {
        if (maySee()) {
            background.run(
                    () ->
                            new Named(
                                    organisations.namedIn(id),
                                    mayLink() ? organisations.toldIn(id) : List.of()),
                    found -> {
                        named.set(found);
                        loaded.set(true);
                    });
        }
    }
}
