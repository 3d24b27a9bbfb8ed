package org.shirube.ui.report;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.Account;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseReferral;
import org.shirube.casework.CaseReport;
import org.shirube.casework.Operation;
import org.shirube.casework.ReferralBarrier;
import org.shirube.casework.ReferralId;
import org.shirube.casework.Referring;
import org.shirube.casework.Reporting;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.report.PdfPages;
import org.shirube.scoring.Rulebook;
import org.shirube.text.Language;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Drawing;
import org.shirube.ui.kit.Leafing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report of one case: what is chosen for it, what it looks like, and what became of it. Whatever
/// is chosen differently puts the look away, so that nothing leaves that nobody has seen.
public final class ReportModel {

    private final Parts parts;
    private final CaseId caseId;
    private final Leafing pages;
    private final ReadOnlyObjectWrapper<Optional<Read>> read =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);

    /// `afterwards` is told when something was written to the case.
    public record Parts(
            Reporting reporting,
            Referring referring,
            Rulebook rulebook,
            Press press,
            Account account,
            Background background,
            Drawing drawing,
            Runnable afterwards) {}

    /// What can be chosen from, and what is chosen. Other facts are those that were given apart
    /// from any question.
    record Read(
            List<Questionnaire> answered,
            boolean otherFacts,
            List<CaseReferral> referrals,
            Set<ReferralId> excepted,
            ReportDraft draft) {}

    /// What there is to say about the last thing that was done.
    sealed interface Told {

        record Nothing() implements Told {}

        /// Nobody was ever asked anything in this case.
        record Empty() implements Told {}

        record Barred(ReferralBarrier barrier) implements Told {}

        record Saved() implements Told {}

        record NotSaved(Saving.Reason reason) implements Told {}

        record Unwritable() implements Told {}

        /// Somebody wants to go while something is half written.
        record HalfWritten(Runnable way) implements Told {}
    }

    public ReportModel(Parts parts, CaseId caseId) {
        this.parts = parts;
        this.caseId = caseId;
        pages = new Leafing(parts.drawing());
    }

    /// Empty until somebody opens it.
    ReadOnlyObjectProperty<Optional<Read>> read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /// Drawn from the very bytes that would leave.
    Leafing pages() {
        return pages;
    }

    boolean mayConclude() {
        return parts.account().may(Operation.REPORT_CONCLUSION);
    }

    /// Begins a report in this language, or leaves one that is begun as it is.
    void open(Language language) {
        if (read.get().isEmpty()) {
            parts.background()
                    .run(
                            () -> reading(language),
                            found -> {
                                found.ifPresent(now -> watch(now.draft()));
                                read.set(found);
                                told.set(found.isEmpty() ? new Told.Empty() : new Told.Nothing());
                            });
        }
    }

    private Optional<Read> reading(Language language) {
        var referrals =
                parts.referring().of(caseId).stream()
                        .filter(each -> !each.state().isOver())
                        .toList();
        var excepted =
                referrals.stream()
                        .filter(each -> parts.referring().isExcepted(caseId, each.to()))
                        .map(CaseReferral::id)
                        .collect(Collectors.toSet());
        return parts.reporting()
                .basis(caseId)
                .map(basis -> {
                    var answered = CaseReport.answered(basis, parts.rulebook());
                    return new Read(
                            answered,
                            !basis.content().facts().isEmpty(),
                            referrals,
                            excepted,
                            new ReportDraft(language, topics(answered)));
                });
    }

    /// What was asked before and after the topics is between the person and the office.
    private static Set<String> topics(List<Questionnaire> answered) {
        return Stream.concat(
                        Stream.of(CaseReport.OTHER_FACTS),
                        answered.stream()
                                .filter(each -> each.section() == Questionnaire.Section.TOPICS)
                                .map(Questionnaire::id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void watch(ReportDraft draft) {
        for (var chosen : draft.all()) {
            chosen.addListener(_ -> pages.close());
        }
    }

    void close() {
        pages.close();
        read.set(Optional.empty());
        told.set(new Told.Nothing());
    }

    /// Whether the recipient that is chosen may be told, or the law or a danger lets it be.
    boolean isOpenTo(Read now) {
        return now.draft()
                .to()
                .get()
                .filter(to -> !to.isAgreed() && !now.excepted().contains(to.id()))
                .isEmpty();
    }

    /// Draws it as it would leave.
    void draw() {
        read.get().map(Read::draft).ifPresent(this::draw);
    }

    private void draw(ReportDraft draft) {
        told.set(new Told.Nothing());
        int question = pages.begin();
        var request = draft.request();
        parts.background()
                .run(
                        () -> parts.reporting().draw(caseId, request),
                        drawn -> {
                            switch (drawn) {
                                case Reporting.Drawn.Ready(var report) ->
                                        pages.pages(
                                                question,
                                                () ->
                                                        PdfPages.of(
                                                                parts.press()
                                                                        .print(
                                                                                report,
                                                                                printing(draft))));
                                case Reporting.Drawn.Barred(var barrier) -> {
                                    pages.close();
                                    told.set(new Told.Barred(barrier));
                                }
                                case Reporting.Drawn.Nothing _ -> {
                                    pages.close();
                                    told.set(new Told.Empty());
                                }
                            }
                        },
                        pages::close);
    }

    private Press.Printing printing(ReportDraft draft) {
        return new Press.Printing(
                draft.language().get(),
                parts.referring().today(),
                draft.from().get(),
                draft.to().get().map(to -> to.to().name()));
    }

    /// Without a name of anybody in it.
    String fileName() {
        return "report-" + parts.referring().today() + ".pdf";
    }

    /// Writes what is shown to a place that somebody named; the log says so first. `called` is what
    /// the referral says was handed over.
    void save(Path place, String called) {
        var draft = read.get().map(Read::draft);
        var content = pages.content();
        if (saving.get() || draft.isEmpty() || content.isEmpty()) {
            return;
        }
        saving.set(true);
        var request = draft.get().request();
        String language = draft.get().language().get().tag();
        parts.background()
                .run(
                        () -> {
                            var noted = parts.reporting().leaves(caseId, request, language, called);
                            return WrittenOut.of(noted, content.get(), place);
                        },
                        outcome -> {
                            saving.set(false);
                            saved(outcome);
                        },
                        () -> saving.set(false));
    }

    private void saved(WrittenOut outcome) {
        switch (outcome) {
            case WrittenOut.Done _ -> {
                close();
                told.set(new Told.Saved());
            }
            case WrittenOut.Unwritable _ -> told.set(new Told.Unwritable());
            case WrittenOut.Barred(var barrier) -> told.set(new Told.Barred(barrier));
            case WrittenOut.NotNoted(var reason) -> told.set(new Told.NotSaved(reason));
        }
        parts.afterwards().run();
    }

    /// Somebody wants to go: at once where nothing is half written, or they are asked.
    void letGo(Runnable way) {
        if (read.get().filter(now -> now.draft().isTyped()).isPresent()) {
            told.set(new Told.HalfWritten(way));
        } else {
            close();
            way.run();
        }
    }

    void leaveWithout(Runnable way) {
        close();
        way.run();
    }

    void stay() {
        told.set(new Told.Nothing());
    }
}
