package org.shirube.casework;

import org.shirube.scoring.Assessment;
import org.shirube.scoring.Rulebook;

import java.util.List;
import java.util.Optional;

/// What somebody who is signed in does to make a report of a case. A report for the recipient of a
/// referral is made only where that recipient may be told.
public final class Reporting {

    private final Session session;
    private final Rulebook rulebook;
    private final Clock clock;

    /// What came of asking for a report.
    public sealed interface Drawn {

        record Ready(CaseReport report) implements Drawn {}

        record Barred(ReferralBarrier barrier) implements Drawn {}

        /// There is no such case, or nobody was ever asked anything in it.
        record Nothing() implements Drawn {}
    }

    public Reporting(Session session, Rulebook rulebook, Clock clock) {
        this.session = session;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /// The screening that a report is of: the newest that was handed in, or the newest.
    public Optional<SavedScreening> basis(CaseId id) {
        allowed(Operation.REPORT_CASE);
        return session.store()
                .open(id)
                .flatMap(file ->
                        file.screenings().stream()
                                .filter(SavedScreening::isSubmitted)
                                .findFirst()
                                .or(file::newest))
                .map(saved -> saved.with(saved.content().on(clock.today())));
    }

    /// What the report says, to be looked at.
    public Drawn draw(CaseId id, ReportRequest request) {
        var store = allowed(request);
        var barrier = barrier(request, Optional.empty());
        if (barrier.isPresent()) {
            return new Drawn.Barred(barrier.get());
        }
        var basis = basis(id);
        if (basis.isEmpty()) {
            return new Drawn.Nothing();
        }
        store.viewed(id);
        return new Drawn.Ready(
                CaseReport.of(
                        basis.get(),
                        request,
                        rulebook,
                        beside(id, request),
                        concluded(basis.get(), request)));
    }

    /// Writes down that the report leaves the store, in this language (a BCP 47 tag), before it
    /// does. `called` is what the referral says was handed over.
    public Referring.Outcome leaves(
            CaseId id, ReportRequest request, String language, String called) {
        var store = allowed(request);
        var barrier = barrier(request, Optional.of(called));
        if (barrier.isPresent()) {
            return new Referring.Outcome.Barred(barrier.get());
        }
        var note =
                new ReportNote(
                        language,
                        request.chosen(),
                        request.questionnaires().stream().sorted().toList(),
                        request.reason().strip(),
                        referral(request).map(to -> handed(to, request, called)));
        return switch (store.leaves(id, note)) {
            case Saving.Saved(var _, int version) -> new Referring.Outcome.Written(version);
            case Saving.NotSaved(var reason) -> new Referring.Outcome.NotWritten(reason);
        };
    }

    private ReportNote.Handed handed(CaseReferral to, ReportRequest request, String called) {
        String without = to.isAgreed() ? "" : request.without().strip();
        var deed = new ReferralDeed.Handed(List.of(called), without, "");
        return new ReportNote.Handed(to.id(), to.version(), deed, clock.today());
    }

    private Optional<CaseReferral> referral(ReportRequest request) {
        return request.to().flatMap(session.folder().referrals()::find);
    }

    /// A conclusion without a reason, a recipient who may not be told, or one who is gone.
    private Optional<ReferralBarrier> barrier(ReportRequest request, Optional<String> called) {
        if (request.has(ReportChoice.CONCLUSION) && request.reason().isBlank()) {
            return Optional.of(ReferralBarrier.NO_WORDS);
        }
        if (request.to().isEmpty()) {
            return Optional.empty();
        }
        var what = List.of(called.orElse(request.to().get().id().toString()));
        var deed = new ReferralDeed.Handed(what, request.without().strip(), "");
        return referral(request)
                .map(to -> new Referring(session, rulebook, clock).barrier(to, deed))
                .orElse(Optional.of(ReferralBarrier.NOT_NOW));
    }

    private CaseReport.Beside beside(CaseId id, ReportRequest request) {
        var attachments =
                request.has(ReportChoice.ATTACHMENTS)
                        ? new Attachments(session)
                                .of(id).stream()
                                        .filter(each -> !each.isArchived())
                                        .map(Attachment::name)
                                        .toList()
                        : List.<String>of();
        var organisations =
                request.has(ReportChoice.ORGANISATIONS)
                        ? new Organisations(session, rulebook.library()).namedIn(id)
                        : List.<NamedOrganisation>of();
        return new CaseReport.Beside(attachments, organisations);
    }

    /// What was frozen, or what today's rules make of what is still open.
    private Optional<Assessment> concluded(SavedScreening of, ReportRequest request) {
        if (!request.has(ReportChoice.CONCLUSION)) {
            return Optional.empty();
        }
        return session.store()
                .assessment(of.id())
                .flatMap(StoredAssessment::frozen)
                .or(() -> Optional.of(rulebook.assess(of.content())));
    }

    private ReportStore allowed(ReportRequest request) {
        var store = allowed(Operation.REPORT_CASE);
        return request.has(ReportChoice.CONCLUSION) ? allowed(Operation.REPORT_CONCLUSION) : store;
    }

    private ReportStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.folder().reports();
    }
}
