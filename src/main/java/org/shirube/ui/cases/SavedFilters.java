package org.shirube.ui.cases;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseList;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.SavedFilter;
import org.shirube.casework.Saving;
import org.shirube.ui.kit.Background;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// What somebody has kept to look for again, by name, and what they removed last.
final class SavedFilters {

    private final CaseList list;
    private final Background background;
    private final ObservableList<SavedFilter> all = FXCollections.observableArrayList();
    private final ObservableList<SavedFilter> seenAll =
            FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Optional<SavedFilter>> removed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper(false);

    SavedFilters(CaseList list, Background background) {
        this.list = list;
        this.background = background;
        read();
    }

    ObservableList<SavedFilter> all() {
        return seenAll;
    }

    /// The one that was removed last, and can come back.
    ReadOnlyObjectProperty<Optional<SavedFilter>> removed() {
        return removed.getReadOnlyProperty();
    }

    /// Whether the store did not take the last one that was to be saved or removed.
    ReadOnlyBooleanProperty refused() {
        return refused.getReadOnlyProperty();
    }

    void save(String name, CaseFilter filter, CaseOrder order) {
        keep(new SavedFilter(UUID.randomUUID(), name, filter, order));
    }

    void remove(SavedFilter filter) {
        changed(() -> list.forget(filter.id()), () -> removed.set(Optional.of(filter)));
    }

    void undo() {
        removed.get().ifPresent(this::keep);
    }

    private void keep(SavedFilter filter) {
        changed(() -> list.keep(filter), () -> removed.set(Optional.empty()));
    }

    private void changed(Supplier<Saving> change, Runnable done) {
        background.run(
                change,
                saving -> {
                    boolean isDone = saving instanceof Saving.Saved;
                    refused.set(!isDone);
                    if (isDone) {
                        done.run();
                        read();
                    }
                });
    }

    private void read() {
        background.run(list::filters, all::setAll);
    }
}
