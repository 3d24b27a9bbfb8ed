package org.shirube.casework;

import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Danger;
import org.shirube.scoring.ReferralRule.Consent;
import org.shirube.scoring.Rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody who is signed in does to refer the person of a case. Nobody is told without the
/// person's yes to that one recipient, but where the law or a danger to life lets it, and then the
/// reason is written down.
public final class Referring {

    private final Session session;
    private final Rulebook rulebook;
    private final Clock clock;

    /// What came of a step.
    public sealed interface Outcome {

        record Written(int version) implements Outcome {}

        record NotWritten(Saving.Reason reason) implements Outcome {}

        record Barred(ReferralBarrier barrier) implements Outcome {}
    }

    public Referring(Session session, Rulebook rulebook, Clock clock) {
        this.session = session;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    /// The referrals of a case, the newest first.
    public List<CaseReferral> of(CaseId id) {
        return allowed(Operation.OPEN_CASE).of(id);
    }

    /// Those of all cases whose answer is due on this day at the latest.
    public List<DueReferral> due(LocalDate until) {
        return allowed(Operation.REFER).due(until);
    }

    /// Begins a referral; whoever it goes to knows nothing of it yet.
    public Outcome prepare(
            ReferralId id, Recipient to, Optional<ScreeningId> screening, String words) {
        var store = allowed(Operation.REFER);
        if (!to.isNamed() || isTooLong(words)) {
            return new Outcome.Barred(ReferralBarrier.NO_WORDS);
        }
        var deed = new ReferralDeed.Prepared(words.strip());
        return outcome(store.prepare(id, to, screening, deed, today()));
    }

    /// The next step, on the day on which it was done, after what was read as this version.
    public Outcome go(ReferralId id, int version, ReferralDeed deed, LocalDate on) {
        var store = allowed(Operation.REFER);
        var now = store.find(id);
        if (now.isEmpty() || now.get().version() != version) {
            return new Outcome.NotWritten(Saving.Reason.CHANGED_ELSEWHERE);
        }
        return barrier(now.get(), deed)
                .<Outcome>map(Outcome.Barred::new)
                .orElseGet(() -> outcome(store.go(id, version, without(now.get(), deed), on)));
    }

    /// Takes the newest step back, which stays among the steps.
    public Outcome takeBack(ReferralId id, int version) {
        return outcome(allowed(Operation.REFER).takeBack(id, version));
    }

    /// Whether the law or a danger to life lets this recipient be told without the person's yes, as
    /// the newest screening stands today.
    public boolean isExcepted(CaseId id, Recipient to) {
        allowed(Operation.OPEN_CASE);
        if (to.leave() == Consent.NEEDED) {
            return false;
        }
        var newest = session.store().open(id).flatMap(CaseFile::newest);
        return newest.map(screening -> screening.content().on(clock.today()))
                .filter(content ->
                        switch (to.leave()) {
                            case NEEDED -> false;
                            case LAW -> content.profile().minority() != Minority.NO;
                            case NOT_WHEN_LIFE_AT_RISK ->
                                    rulebook.triage(content)
                                            .level()
                                            .filter(level -> level == Danger.Level.RED)
                                            .isPresent();
                        })
                .isPresent();
    }

    /// Why a report cannot go to this recipient now; nothing where it can.
    Optional<ReferralBarrier> barrier(CaseReferral now, ReferralDeed deed) {
        if (texts(deed).anyMatch(Referring::isTooLong) || isEmpty(deed)) {
            return Optional.of(ReferralBarrier.NO_WORDS);
        }
        return now.barrier(deed, isExcepted(now.id().caseId(), now.to()));
    }

    /// Where the person said yes, no reason is needed, and none is kept.
    static ReferralDeed without(CaseReferral now, ReferralDeed deed) {
        if (!now.isAgreed()) {
            return deed;
        }
        return switch (deed) {
            case ReferralDeed.Sent sent -> new ReferralDeed.Sent(sent.due(), "", sent.words());
            case ReferralDeed.Handed handed ->
                    new ReferralDeed.Handed(handed.what(), "", handed.words());
            case ReferralDeed.Prepared _,
                    ReferralDeed.Asked _,
                    ReferralDeed.Accepted _,
                    ReferralDeed.Refused _,
                    ReferralDeed.Closed _,
                    ReferralDeed.Withdrawn _ ->
                    deed;
        };
    }

    private static boolean isEmpty(ReferralDeed deed) {
        return deed instanceof ReferralDeed.Handed handed
                && handed.what().isEmpty()
                && handed.words().isBlank();
    }

    private static Stream<String> texts(ReferralDeed deed) {
        return Stream.of(deed.words(), deed.reason());
    }

    private static boolean isTooLong(String text) {
        return Note.length(text) > ReferralStep.LONGEST;
    }

    private static Outcome outcome(Saving saving) {
        return switch (saving) {
            case Saving.Saved(var _, int version) -> new Outcome.Written(version);
            case Saving.NotSaved(var reason) -> new Outcome.NotWritten(reason);
        };
    }

    private ReferralStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.folder().referrals();
    }
}
