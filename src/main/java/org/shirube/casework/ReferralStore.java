package org.shirube.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where referrals lie, with the case. Called from one thread at a time.
public interface ReferralStore {

    /// The referrals of a case, the newest first.
    List<CaseReferral> of(CaseId id);

    Optional<CaseReferral> find(ReferralId id);

    Saving prepare(
            ReferralId id,
            Recipient to,
            Optional<ScreeningId> screening,
            ReferralDeed.Prepared deed,
            LocalDate on);

    /// The next step. Refused as changed elsewhere where the referral no longer has this version.
    Saving go(ReferralId id, int version, ReferralDeed deed, LocalDate on);

    /// Takes its newest standing step back, which stays among its steps.
    Saving takeBack(ReferralId id, int version);

    /// Those of all cases that wait for an answer that is due on this day at the latest, the
    /// longest due first; of cases that are put away, none.
    List<DueReferral> due(LocalDate until);
}
