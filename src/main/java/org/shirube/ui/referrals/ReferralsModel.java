package org.shirube.ui.referrals;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.shirube.casework.Account;
import org.shirube.casework.Attachment;
import org.shirube.casework.Attachments;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseReferral;
import org.shirube.casework.Operation;
import org.shirube.casework.Recipient;
import org.shirube.casework.ReferralBarrier;
import org.shirube.casework.ReferralId;
import org.shirube.casework.Referring;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.ui.kit.Background;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The referrals of one case, and the step or the name that somebody is writing. What is half
/// written lasts here while the view is built anew, and is never written down by itself: a step is
/// a deed.
public final class ReferralsModel {

    private final Parts parts;
    private final CaseId caseId;
    private final Optional<SavedScreening> newest;
    private final ReadOnlyObjectWrapper<Optional<Read>> read =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StepDraft>> writing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final StringProperty own = new SimpleStringProperty("");

    /// `afterwards` is told when something was written to the case.
    public record Parts(
            Referring referring,
            Attachments attachments,
            Account account,
            Background background,
            Runnable afterwards) {}

    /// What was read: the newest referral first, for which of them the law or a danger to life lets
    /// the recipient be told without a yes, and the names of the files that could be handed over.
    record Read(List<CaseReferral> all, Set<ReferralId> excepted, List<String> files) {

        boolean isExcepted(CaseReferral referral) {
            return excepted.contains(referral.id());
        }
    }

    /// What there is to say about the last thing that was done.
    sealed interface Told {

        record Nothing() implements Told {}

        /// Can be taken back, if it is not the first step.
        record Written(CaseReferral referral) implements Told {}

        record TakenBack() implements Told {}

        record Barred(ReferralBarrier barrier) implements Told {}

        record Refused(Saving.Reason reason) implements Told {}

        /// Somebody wants to go while something is half written.
        record HalfWritten(Runnable way) implements Told {}
    }

    public ReferralsModel(Parts parts, CaseId caseId, Optional<SavedScreening> newest) {
        this.parts = parts;
        this.caseId = caseId;
        this.newest = newest.map(saved -> saved.with(saved.content().on(today())));
        read(() -> {});
    }

    ReadOnlyObjectProperty<Optional<Read>> read() {
        return read.getReadOnlyProperty();
    }

    /// The newest screening as it is looked at today; none of a case that was never screened.
    Optional<SavedScreening> newest() {
        return newest;
    }

    ReadOnlyObjectProperty<Optional<StepDraft>> writing() {
        return writing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /// The name of somebody who is in no list.
    StringProperty own() {
        return own;
    }

    LocalDate today() {
        return parts.referring().today();
    }

    boolean mayRefer() {
        return parts.account().may(Operation.REFER);
    }

    /// Whether a step could be written now, or only once the person said yes.
    boolean isOpen(CaseReferral referral, StepKind kind) {
        return !kind.passesOn() || referral.isAgreed() || isExcepted(referral);
    }

    boolean isExcepted(CaseReferral referral) {
        return read.get().filter(now -> now.isExcepted(referral)).isPresent();
    }

    /// Something was written to a referral elsewhere on the page.
    public void refresh() {
        read(() -> {});
    }

    void prepare(Recipient to) {
        var id = new ReferralId(caseId, UUID.randomUUID());
        var screening = newest.map(SavedScreening::id);
        save(() -> prepared(id, to, screening), id, () -> own.set(""));
    }

    private Referring.Outcome prepared(
            ReferralId id, Recipient to, Optional<ScreeningId> screening) {
        return parts.referring().prepare(id, to, screening, "");
    }

    void prepareOwn() {
        var to = Recipient.named(own.get());
        if (to.isNamed()) {
            prepare(to);
        }
    }

    void begin(CaseReferral referral, StepKind kind) {
        boolean same =
                writing.get()
                        .filter(draft -> draft.name().equals(StepDraft.name(referral, kind)))
                        .isPresent();
        if (!same) {
            writing.set(Optional.of(new StepDraft(referral, kind, today())));
        }
    }

    void cancel() {
        writing.set(Optional.empty());
    }

    /// Writes the step down, on the day that was given or today.
    void write() {
        writing.get()
                .ifPresent(draft ->
                        draft.deed()
                                .ifPresent(deed -> {
                                    var id = draft.referral().id();
                                    int version = draft.referral().version();
                                    var on = draft.on().get().orElseGet(this::today);
                                    save(
                                            () -> parts.referring().go(id, version, deed, on),
                                            id,
                                            this::cancel);
                                }));
    }

    void takeBack(CaseReferral referral) {
        save(
                () -> parts.referring().takeBack(referral.id(), referral.version()),
                referral.id(),
                () -> told.set(new Told.TakenBack()));
    }

    /// Somebody wants to go: at once where nothing is half written, or they are asked.
    void letGo(Runnable way) {
        boolean typed = writing.get().filter(StepDraft::isTyped).isPresent();
        if (typed || !own.get().isBlank()) {
            told.set(new Told.HalfWritten(way));
        } else {
            way.run();
        }
    }

    void leaveWithout(Runnable way) {
        cancel();
        own.set("");
        stay();
        way.run();
    }

    void stay() {
        told.set(new Told.Nothing());
    }

    private void save(Supplier<Referring.Outcome> work, ReferralId id, Runnable done) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        parts.background()
                .run(
                        work,
                        outcome -> {
                            switch (outcome) {
                                case Referring.Outcome.Written _ ->
                                        read(() -> {
                                            tell(id);
                                            done.run();
                                            parts.afterwards().run();
                                        });
                                case Referring.Outcome.Barred(var barrier) ->
                                        told.set(new Told.Barred(barrier));
                                case Referring.Outcome.NotWritten(var reason) ->
                                        read(() -> told.set(new Told.Refused(reason)));
                            }
                            saving.set(false);
                        },
                        () -> saving.set(false));
    }

    private void tell(ReferralId id) {
        read.get().stream()
                .flatMap(now -> now.all().stream())
                .filter(referral -> referral.id().equals(id))
                .findFirst()
                .ifPresent(referral -> told.set(new Told.Written(referral)));
    }

    private void read(Runnable then) {
        parts.background()
                .run(
                        this::reading,
                        found -> {
                            read.set(Optional.of(found));
                            then.run();
                        });
    }

    private Read reading() {
        var all = parts.referring().of(caseId);
        var excepted =
                all.stream()
                        .filter(each -> parts.referring().isExcepted(caseId, each.to()))
                        .map(CaseReferral::id)
                        .collect(Collectors.toSet());
        var files =
                parts.attachments().of(caseId).stream()
                        .filter(each -> !each.isArchived())
                        .map(Attachment::name)
                        .distinct()
                        .toList();
        return new Read(all, excepted, files);
    }
}
