package org.shirube.ui.referrals;

import org.shirube.casework.CaseReferral;
import org.shirube.casework.ReferralBarrier;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralDeed;

import java.util.List;
import java.util.Optional;

/// What somebody can write down about a referral, in the order in which it usually happens.
enum StepKind {
    ASK,
    SEND,
    ACCEPT,
    REFUSE,
    HAND,
    CLOSE,
    WITHDRAW;

    /// Whether the referral stands where this follows, consent aside.
    boolean follows(CaseReferral referral) {
        return referral.barrier(bare(), true)
                .filter(barrier -> barrier == ReferralBarrier.NOT_NOW)
                .isEmpty();
    }

    /// Whether somebody outside learns of the person by it.
    boolean passesOn() {
        return bare().passesOn();
    }

    private ReferralDeed bare() {
        return switch (this) {
            case ASK -> new ReferralDeed.Asked(ReferralConsent.NOT_ASKED, Optional.empty(), "", "");
            case SEND -> new ReferralDeed.Sent(Optional.empty(), "", "");
            case ACCEPT -> new ReferralDeed.Accepted("");
            case REFUSE -> new ReferralDeed.Refused("");
            case HAND -> new ReferralDeed.Handed(List.of(), "", "");
            case CLOSE -> new ReferralDeed.Closed("");
            case WITHDRAW -> new ReferralDeed.Withdrawn("");
        };
    }
}
