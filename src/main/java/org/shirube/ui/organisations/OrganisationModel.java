package org.shirube.ui.organisations;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.shirube.casework.Account;
import org.shirube.casework.Operation;
import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationFile;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.Organisations;
import org.shirube.casework.Saving;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The page of one organisation: what its cases say together, which others may be the same, and
/// what somebody does with it.
public final class OrganisationModel {

    private static final int TWINS = 5;

    private final OrganisationId id;
    private final Organisations organisations;
    private final Account account;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<OrganisationFile>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Organisation>> twins =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Saving.Reason>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty changing = new SimpleBooleanProperty(false);

    private record Page(Optional<OrganisationFile> file, List<Organisation> twins) {}

    public OrganisationModel(
            OrganisationId id,
            Organisations organisations,
            Account account,
            Background background) {
        this.id = id;
        this.organisations = organisations;
        this.account = account;
        this.background = background;
    }

    /// Shows something once it is read.
    public void load(Runnable then) {
        background.run(
                this::page,
                page -> {
                    show(page);
                    then.run();
                });
    }

    /// Empty until it was read, or where there is none.
    ReadOnlyObjectProperty<Optional<OrganisationFile>> file() {
        return file.getReadOnlyProperty();
    }

    /// Others that may be the same.
    ReadOnlyObjectProperty<List<Organisation>> twins() {
        return twins.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /// Why the last thing was not written.
    ReadOnlyObjectProperty<Optional<Saving.Reason>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Whether its facts are being changed.
    BooleanProperty changing() {
        return changing;
    }

    boolean mayChange() {
        return account.may(Operation.LINK_ORGANISATION);
    }

    boolean mayMerge() {
        return account.may(Operation.MERGE_ORGANISATIONS);
    }

    /// Only what no case names.
    boolean mayRemove() {
        return mayChange()
                && file.get().filter(found -> found.caseCount() == 0).isPresent()
                && !isRemoved();
    }

    boolean isRemoved() {
        return file.get().filter(found -> found.organisation().removed()).isPresent();
    }

    void change(Organisation before, OrganisationFacts facts) {
        does(() -> organisations.change(before.id(), before.version(), facts));
    }

    void remove() {
        does(() -> organisations.remove(id));
    }

    void putBack() {
        does(() -> organisations.putBack(id));
    }

    /// The other one is shown as this one from here on.
    void merge(Organisation other) {
        var into = file.get().map(found -> found.organisation().id()).orElse(id);
        does(() -> organisations.merge(other.id(), into));
    }

    void part(UUID merge) {
        does(() -> organisations.part(merge));
    }

    private void does(Supplier<Saving> work) {
        working.set(true);
        background.run(work, this::done, () -> working.set(false));
    }

    private void done(Saving saving) {
        working.set(false);
        switch (saving) {
            case Saving.Saved _ -> {
                refused.set(Optional.empty());
                changing.set(false);
                background.run(this::page, this::show);
            }
            case Saving.NotSaved(var reason) -> refused.set(Optional.of(reason));
        }
    }

    private Page page() {
        var found = organisations.file(id);
        return new Page(
                found,
                found.map(it -> organisations.twins(it.organisation().id(), TWINS))
                        .orElse(List.of()));
    }

    private void show(Page page) {
        twins.set(page.twins());
        file.set(page.file());
    }
}
