package org.shirube.ui.casefile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.AccountId;
import org.shirube.casework.CaseFile;
import org.shirube.casework.Casework;
import org.shirube.casework.Filing;
import org.shirube.casework.NextStep;
import org.shirube.casework.Operation;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Triage;
import org.shirube.ui.kit.Background;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One case file as it was read, and what somebody does with it as a whole.
public final class CaseModel {

    private final Parts parts;
    private final CaseFile file;
    private final Map<AccountId, String> names;
    private final Optional<Triage> triage;
    private final ReadOnlyBooleanWrapper archived;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());

    public record Parts(Casework casework, Filing filing, Background background) {}

    /// What there is to say about the last thing that was done.
    sealed interface Told {

        record Nothing() implements Told {}

        record Archived() implements Told {}

        record BroughtBack() implements Told {}

        record Refused(Saving.Reason reason) implements Told {}
    }

    /// `names` are those of everybody who may have done something.
    public CaseModel(Parts parts, CaseFile file, Map<AccountId, String> names) {
        this.parts = parts;
        this.file = file;
        this.names = Map.copyOf(names);
        triage = file.newest().map(newest -> parts.casework().rulebook().triage(newest.content()));
        archived = new ReadOnlyBooleanWrapper(file.standing().archived().isPresent());
    }

    public CaseFile file() {
        return file;
    }

    /// Empty for an account that is not known any more.
    public Optional<String> name(AccountId account) {
        return Optional.ofNullable(names.get(account));
    }

    /// What today's rules make of the newest screening.
    Optional<Triage> triage() {
        return triage;
    }

    NextStep next() {
        return archived.get() ? NextStep.NOTHING : NextStep.of(file);
    }

    /// What was concluded when it was handed in, or what today's rules make of it.
    Conclusion conclusion(SavedScreening screening) {
        return Optional.ofNullable(file.concluded().get(screening.id()))
                .orElseGet(
                        () -> parts.casework().rulebook().triage(screening.content()).conclusion());
    }

    ReadOnlyBooleanProperty archived() {
        return archived.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    boolean mayContinue() {
        return may(Operation.SCREEN);
    }

    /// The next screening begins when the one before was handed in.
    boolean mayScreenAgain() {
        return may(Operation.SCREEN)
                && file.standing().isOpen()
                && file.newest().filter(newest -> !newest.isSubmitted()).isEmpty();
    }

    boolean mayArchive() {
        return may(Operation.ARCHIVE_CASE) && file.standing().mergedInto().isEmpty();
    }

    /// Begins a further screening, once, and goes to it.
    void screenAgain(Consumer<ScreeningId> then) {
        if (!working.get()) {
            working.set(true);
            parts.background()
                    .run(
                            () -> parts.casework().screenAgain(file.id()),
                            begun -> {
                                working.set(false);
                                begun.map(SavedScreening::id).ifPresent(then);
                            },
                            () -> working.set(false));
        }
    }

    void archive() {
        file(() -> parts.filing().archive(file.id()), true, new Told.Archived());
    }

    void bringBack() {
        file(() -> parts.filing().bringBack(file.id()), false, new Told.BroughtBack());
    }

    private void file(Supplier<Saving> work, boolean away, Told done) {
        parts.background()
                .run(
                        work,
                        saving -> {
                            switch (saving) {
                                case Saving.Saved _ -> {
                                    archived.set(away);
                                    told.set(done);
                                }
                                case Saving.NotSaved(var reason) ->
                                        told.set(new Told.Refused(reason));
                            }
                        });
    }

    private boolean may(Operation operation) {
        return parts.casework().account().may(operation);
    }
}
