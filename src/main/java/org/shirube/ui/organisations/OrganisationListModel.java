package org.shirube.ui.organisations;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.Account;
import org.shirube.casework.Operation;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationLine;
import org.shirube.casework.OrganisationQuery;
import org.shirube.casework.Organisations;
import org.shirube.casework.Saving;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The organisations that were asked for, read page by page. Whoever types faster than the store
/// answers is shown what they typed last.
public final class OrganisationListModel {

    static final int PAGE = 60;

    private static final int AHEAD = 20;

    private final Organisations organisations;
    private final Account account;
    private final Background background;
    private final ObservableList<OrganisationLine> lines = FXCollections.observableArrayList();
    private final ObservableList<OrganisationLine> seenLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<Map<OrganisationKind, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Saving.Reason>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty adding = new SimpleBooleanProperty(false);
    private OrganisationQuery query = OrganisationQuery.ALL;
    private boolean reading;
    private boolean all;

    private record Found(
            OrganisationQuery of,
            int offset,
            Map<OrganisationKind, Integer> counts,
            List<OrganisationLine> lines) {}

    public OrganisationListModel(
            Organisations organisations, Account account, Background background) {
        this.organisations = organisations;
        this.account = account;
        this.background = background;
        read(0);
    }

    ObservableList<OrganisationLine> lines() {
        return seenLines;
    }

    /// How many of each kind have names that hold what was typed.
    ReadOnlyObjectProperty<Map<OrganisationKind, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// Why the last new one was not written.
    ReadOnlyObjectProperty<Optional<Saving.Reason>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Whether somebody is describing a new one.
    BooleanProperty adding() {
        return adding;
    }

    OrganisationQuery query() {
        return query;
    }

    boolean mayAdd() {
        return account.may(Operation.LINK_ORGANISATION);
    }

    void ask(OrganisationQuery other) {
        if (!other.equals(query)) {
            query = other;
            read(0);
        }
    }

    /// Somebody sees the line: time to read on, if it is near the end.
    void seen(int line) {
        if (line + AHEAD >= lines.size() && !all && !lines.isEmpty()) {
            read(lines.size());
        }
    }

    /// Another that may be the same is for whoever adds it to look at: see its page.
    void add(OrganisationFacts facts, Consumer<OrganisationId> then) {
        var id = new OrganisationId(UUID.randomUUID());
        background.run(
                () -> organisations.add(id, facts),
                saving -> {
                    switch (saving) {
                        case Saving.Saved _ -> {
                            adding.set(false);
                            then.accept(id);
                        }
                        case Saving.NotSaved(var reason) -> refused.set(Optional.of(reason));
                    }
                });
    }

    private void read(int offset) {
        if (reading) {
            return;
        }
        reading = true;
        var asked = query;
        background.run(
                () ->
                        new Found(
                                asked,
                                offset,
                                organisations.counts(asked.text()),
                                organisations.lines(asked, offset, PAGE)),
                this::show,
                () -> reading = false);
    }

    private void show(Found found) {
        reading = false;
        if (!found.of().equals(query)) {
            read(0);
            return;
        }
        all = found.lines().size() < PAGE;
        counts.set(found.counts());
        if (found.offset() == 0) {
            lines.setAll(found.lines());
        } else {
            lines.addAll(found.lines());
        }
        loaded.set(true);
    }
}
