package org.shirube.ui.attachments;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.Account;
import org.shirube.casework.Adding;
import org.shirube.casework.Attachment;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.Attachments;
import org.shirube.casework.CaseId;
import org.shirube.casework.Exporting;
import org.shirube.casework.Operation;
import org.shirube.casework.Saving;
import org.shirube.casework.Steps;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Drawing;
import org.shirube.ui.kit.Steadily;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The attachments of one case, and what somebody does with them: files come in one after another,
/// off the window's thread, and can be stopped.
public final class AttachmentsModel {

    private final Attachments attachments;
    private final CaseId caseId;
    private final Account account;
    private final Background background;
    private final LookModel look;
    private final Steadily<Adding> adding;
    private final Steadily<Exporting> exporting;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ObservableList<Attachment> all = FXCollections.observableArrayList();
    private final ObservableList<Attachment> seenAll =
            FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Optional<Steps.Progress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());

    /// What there is to say about the last thing that was done.
    sealed interface Told {

        record Nothing() implements Told {}

        record Refused(Adding.Why why) implements Told {}

        record NotSaved(Saving.Reason reason) implements Told {}

        record Exported() implements Told {}

        record NotExported(boolean damaged) implements Told {}

        record Archived(AttachmentId id) implements Told {}

        record BroughtBack(AttachmentId id) implements Told {}
    }

    public AttachmentsModel(
            Attachments attachments,
            CaseId caseId,
            Account account,
            Background background,
            Drawing drawing) {
        this.attachments = attachments;
        this.caseId = caseId;
        this.account = account;
        this.background = background;
        look = new LookModel(attachments, background, drawing);
        adding = new Steadily<>(background, telling(this::added));
        exporting = new Steadily<>(background, telling(this::exported));
        read();
    }

    /// The newest first, those that are put away too.
    ObservableList<Attachment> all() {
        return seenAll;
    }

    LookModel look() {
        return look;
    }

    /// Of the file that comes in or goes out; empty while none does.
    ReadOnlyObjectProperty<Optional<Steps.Progress>> progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    boolean mayAttach() {
        return account.may(Operation.ATTACH);
    }

    void add(List<Path> files) {
        if (mayAttach()) {
            told.set(new Told.Nothing());
            waiting.addAll(files);
            next();
        }
    }

    /// Gives up the file that comes in or goes out, and those that wait.
    void stop() {
        waiting.clear();
        adding.stop();
        exporting.stop();
        progress.set(Optional.empty());
        read();
    }

    void export(Attachment attachment, Path place) {
        exporting.begin(() -> WritingOut.of(attachments, attachment.id(), place));
    }

    void caption(Attachment attachment, String text) {
        int version = attachment.caption().version();
        save(() -> attachments.caption(attachment.id(), version, text), new Told.Nothing());
    }

    void archive(AttachmentId id) {
        look.close();
        save(() -> attachments.archive(id), new Told.Archived(id));
    }

    void bringBack(AttachmentId id) {
        save(() -> attachments.bringBack(id), new Told.BroughtBack(id));
    }

    private void next() {
        if (!adding.isRunning() && !waiting.isEmpty()) {
            var file = waiting.pop();
            adding.begin(() -> TakingIn.of(attachments, caseId, file));
        }
    }

    private void added(Adding outcome) {
        switch (outcome) {
            case Adding.Added _ -> read();
            case Adding.Refused(var why) -> told.set(new Told.Refused(why));
            case Adding.NotSaved(var reason) -> told.set(new Told.NotSaved(reason));
        }
        next();
    }

    private void exported(Exporting outcome) {
        told.set(
                switch (outcome) {
                    case Exporting.Exported _ -> new Told.Exported();
                    case Exporting.Unwritable _ -> new Told.NotExported(false);
                    case Exporting.Damaged _ -> new Told.NotExported(true);
                    case Exporting.NotSaved(var reason) -> new Told.NotSaved(reason);
                });
    }

    private void save(Supplier<Saving> work, Told done) {
        background.run(
                work,
                outcome -> {
                    told.set(
                            outcome instanceof Saving.NotSaved(var reason)
                                    ? new Told.NotSaved(reason)
                                    : done);
                    read();
                });
    }

    private void read() {
        background.run(() -> attachments.of(caseId), all::setAll);
    }

    private <T> Steadily.Told<T> telling(Consumer<T> done) {
        return new Steadily.Told<>() {
            @Override
            public void progress(Steps.Progress now) {
                progress.set(Optional.of(now));
            }

            @Override
            public void done(T result) {
                progress.set(Optional.empty());
                done.accept(result);
            }

            @Override
            public void failed() {
                progress.set(Optional.empty());
            }
        };
    }
}
