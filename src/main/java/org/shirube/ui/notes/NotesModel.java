package org.shirube.ui.notes;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.Account;
import org.shirube.casework.CaseId;
import org.shirube.casework.Note;
import org.shirube.casework.NoteId;
import org.shirube.casework.NoteText;
import org.shirube.casework.Notes;
import org.shirube.casework.Operation;
import org.shirube.casework.Saving;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The notes of one case, and the text that somebody is writing: a new note, or another text for
/// one that there is. What is written lasts here while the view is built anew.
public final class NotesModel {

    private final Notes notes;
    private final CaseId caseId;
    private final Account account;
    private final Background background;
    private final ObservableList<Note> all = FXCollections.observableArrayList();
    private final ObservableList<Note> seenAll = FXCollections.unmodifiableObservableList(all);
    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty changed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Note>> changing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private Optional<Runnable> next = Optional.empty();

    /// What there is to say about the last thing that was done.
    sealed interface Told {

        record Nothing() implements Told {}

        record Archived(NoteId id) implements Told {}

        record BroughtBack(NoteId id) implements Told {}

        /// Somebody wrote a newer text meanwhile: theirs, and mine, which is not written.
        record Differs(Note theirs, String mine) implements Told {}

        record Refused(Saving.Reason reason) implements Told {}
    }

    public NotesModel(Notes notes, CaseId caseId, Account account, Background background) {
        this.notes = notes;
        this.caseId = caseId;
        this.account = account;
        this.background = background;
        read(_ -> {});
    }

    /// The newest first, those that are put away too.
    ObservableList<Note> all() {
        return seenAll;
    }

    StringProperty fresh() {
        return fresh;
    }

    /// The text that is to take the place of the note's that is being changed.
    StringProperty changed() {
        return changed;
    }

    ReadOnlyObjectProperty<Optional<Note>> changing() {
        return changing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    boolean mayWrite() {
        return account.may(Operation.NOTE_CASE);
    }

    static int left(String text) {
        return Note.LONGEST - Note.length(text.strip());
    }

    /// Writes the new note, if it is one.
    void write() {
        String text = fresh.get();
        if (Note.fits(text.strip())) {
            save(() -> notes.write(caseId, text), this::written);
        }
    }

    /// What was not taken stays where it was typed.
    private void written(Saving saved) {
        switch (saved) {
            case Saving.Saved _ -> fresh.set("");
            case Saving.NotSaved(var reason) -> told.set(new Told.Refused(reason));
        }
    }

    void change(Note note) {
        changed.set(note.now().text());
        changing.set(Optional.of(note));
    }

    void cancel() {
        changing.set(Optional.empty());
        changed.set("");
    }

    /// Writes the other text, over the version that was read.
    void replace() {
        changing.get().ifPresent(note -> replace(note, changed.get()));
    }

    /// Mine after all, over theirs: both stay among the texts that the note had.
    void replaceTheirs(Told.Differs differs) {
        told.set(new Told.Nothing());
        replace(differs.theirs(), differs.mine());
    }

    void keepTheirs() {
        told.set(new Told.Nothing());
        cancel();
    }

    private void replace(Note note, String text) {
        if (text.strip().equals(note.now().text())) {
            cancel();
        } else if (Note.fits(text.strip())) {
            save(
                    () -> notes.change(note.id(), note.now().version(), text),
                    saved -> settle(saved, note, text));
        }
    }

    private void settle(Saving saved, Note note, String mine) {
        if (saved instanceof Saving.Saved) {
            cancel();
        } else {
            all.stream()
                    .filter(each -> each.id().equals(note.id()))
                    .findFirst()
                    .ifPresent(theirs -> told.set(new Told.Differs(theirs, mine)));
        }
    }

    void bringBack(NoteId id) {
        save(() -> notes.bringBack(id), _ -> told.set(new Told.BroughtBack(id)));
    }

    void archive(NoteId id) {
        save(() -> notes.archive(id), _ -> told.set(new Told.Archived(id)));
    }

    /// Every text that the note has had, the newest first.
    void texts(Note note, Consumer<List<NoteText>> then) {
        background.run(() -> notes.texts(note.id()), then);
    }

    /// Somebody wants to go: what they have typed is written first. Where that cannot be, they stay
    /// and see why.
    void letGo(Runnable way) {
        if (!fresh.get().isBlank()) {
            afterwards(this::write, () -> fresh.get().isBlank(), () -> letGo(way));
        } else if (isChanged()) {
            afterwards(this::replace, () -> !isChanged(), way);
        } else {
            way.run();
        }
    }

    /// What is saved is read anew behind it, so this comes after both.
    private void afterwards(Runnable save, BooleanSupplier isDone, Runnable then) {
        Runnable once =
                () -> {
                    if (isDone.getAsBoolean()) {
                        then.run();
                    }
                };
        next = Optional.of(once);
        save.run();
        if (!saving.get()) {
            runNext();
        }
    }

    private void runNext() {
        Optional<Runnable> waiting = next;
        next = Optional.empty();
        waiting.ifPresent(Runnable::run);
    }

    private boolean isChanged() {
        return changing.get()
                .filter(note -> !changed.get().strip().equals(note.now().text()))
                .isPresent();
    }

    /// `then` is told of what was saved, and of a text that somebody else has overtaken.
    private void save(Supplier<Saving> work, Consumer<Saving> then) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        background.run(
                work,
                outcome -> {
                    if (outcome instanceof Saving.NotSaved(var reason)
                            && reason != Saving.Reason.CHANGED_ELSEWHERE) {
                        told.set(new Told.Refused(reason));
                        done();
                    } else {
                        told.set(new Told.Nothing());
                        read(_ -> {
                            then.accept(outcome);
                            done();
                        });
                    }
                },
                this::done);
    }

    private void done() {
        saving.set(false);
        runNext();
    }

    private void read(Consumer<List<Note>> then) {
        background.run(
                () -> notes.of(caseId),
                found -> {
                    all.setAll(found);
                    then.accept(found);
                });
    }
}
