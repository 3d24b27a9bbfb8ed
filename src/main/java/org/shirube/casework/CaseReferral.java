package org.shirube.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A referral of the person of a case to one recipient, with everything that was done about it, the
/// first step first. Where it stands follows from the steps that were not taken back. The version
/// counts what was written.
public record CaseReferral(
        ReferralId id,
        Recipient to,
        Optional<ScreeningId> screening,
        List<ReferralStep> steps,
        int version) {

    public CaseReferral {
        steps = List.copyOf(steps);
    }

    public ReferralState state() {
        return newest().flatMap(step -> step.deed().after().stream())
                .findFirst()
                .orElse(ReferralState.PREPARED);
    }

    /// What the person said the last time; only where they were asked about this recipient.
    public Optional<ReferralDeed.Asked> asked() {
        return deeds(ReferralDeed.Asked.class).findFirst();
    }

    public boolean isAgreed() {
        return asked().filter(asked -> asked.answer() == ReferralConsent.YES).isPresent();
    }

    /// The day on which an answer is due; none once there is one.
    public Optional<LocalDate> due() {
        return state() == ReferralState.SENT
                ? deeds(ReferralDeed.Sent.class).findFirst().flatMap(ReferralDeed.Sent::due)
                : Optional.empty();
    }

    public boolean isOverdue(LocalDate today) {
        return due().filter(day -> day.isBefore(today)).isPresent();
    }

    /// What can be taken back: the newest step that stands, but never that it was prepared.
    public Optional<ReferralStep> last() {
        return newest().findFirst().filter(step -> step.ordinal() > 1);
    }

    /// Why this cannot be done now; nothing where it can. `excepted` says that the law or a danger
    /// to life lets this recipient be told without a yes.
    public Optional<ReferralBarrier> barrier(ReferralDeed deed, boolean excepted) {
        if (!follows(deed)) {
            return Optional.of(ReferralBarrier.NOT_NOW);
        }
        if (!deed.passesOn() || isAgreed()) {
            return Optional.empty();
        }
        if (!excepted) {
            return Optional.of(ReferralBarrier.NO_CONSENT);
        }
        return deed.reason().isBlank() ? Optional.of(ReferralBarrier.NO_REASON) : Optional.empty();
    }

    private boolean follows(ReferralDeed deed) {
        var state = state();
        return switch (deed) {
            case ReferralDeed.Prepared _ -> false;
            case ReferralDeed.Sent _ -> state == ReferralState.PREPARED;
            case ReferralDeed.Accepted _, ReferralDeed.Refused _ -> state == ReferralState.SENT;
            case ReferralDeed.Asked _,
                    ReferralDeed.Handed _,
                    ReferralDeed.Closed _,
                    ReferralDeed.Withdrawn _ ->
                    !state.isOver();
        };
    }

    private <D extends ReferralDeed> Stream<D> deeds(Class<D> kind) {
        return newest().map(ReferralStep::deed).filter(kind::isInstance).map(kind::cast);
    }

    private Stream<ReferralStep> newest() {
        return steps.reversed().stream().filter(ReferralStep::stands);
    }
}
