package org.shirube.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One thing that is done about a referral. `words` are for whatever else there is to say.
/// `without` says why something is passed on although the person did not say yes; empty where they
/// did.
public sealed interface ReferralDeed {

    String words();

    record Prepared(String words) implements ReferralDeed {}

    /// The person was asked about this recipient, or could not be: by whom, how they said it, and
    /// in words what may be passed on.
    record Asked(
            ReferralConsent answer, Optional<ReferralConsent.Way> way, String askedBy, String words)
            implements ReferralDeed {}

    /// Made contact; an answer is due that day, if one is.
    record Sent(Optional<LocalDate> due, String without, String words) implements ReferralDeed {}

    record Accepted(String words) implements ReferralDeed {}

    record Refused(String words) implements ReferralDeed {}

    /// What the recipient got: papers and files by their names; what was told, in words.
    record Handed(List<String> what, String without, String words) implements ReferralDeed {

        public Handed {
            what = List.copyOf(what);
        }
    }

    record Closed(String words) implements ReferralDeed {}

    record Withdrawn(String words) implements ReferralDeed {}

    /// Where the referral stands after it; empty where that stays as it was.
    default Optional<ReferralState> after() {
        return switch (this) {
            case Prepared _ -> Optional.of(ReferralState.PREPARED);
            case Sent _ -> Optional.of(ReferralState.SENT);
            case Accepted _ -> Optional.of(ReferralState.ACCEPTED);
            case Refused _ -> Optional.of(ReferralState.REFUSED);
            case Closed _ -> Optional.of(ReferralState.CLOSED);
            case Withdrawn _ -> Optional.of(ReferralState.WITHDRAWN);
            case Asked _, Handed _ -> Optional.empty();
        };
    }

    /// Why something is passed on without the person's yes; empty where nothing is.
    default String reason() {
        return switch (this) {
            case Sent sent -> sent.without();
            case Handed handed -> handed.without();
            case Prepared _, Asked _, Accepted _, Refused _, Closed _, Withdrawn _ -> "";
        };
    }

    /// Whether somebody outside learns of the person by it.
    default boolean passesOn() {
        return this instanceof Sent || this instanceof Handed;
    }

    default AuditAction action() {
        return switch (this) {
            case Prepared _ -> AuditAction.REFERRAL_PREPARED;
            case Asked _ -> AuditAction.REFERRAL_CONSENT_ASKED;
            case Sent sent ->
                    sent.without().isEmpty()
                            ? AuditAction.REFERRAL_SENT
                            : AuditAction.REFERRAL_SENT_WITHOUT_CONSENT;
            case Accepted _ -> AuditAction.REFERRAL_ACCEPTED;
            case Refused _ -> AuditAction.REFERRAL_REFUSED;
            case Handed handed ->
                    handed.without().isEmpty()
                            ? AuditAction.HANDED_OVER
                            : AuditAction.HANDED_OVER_WITHOUT_CONSENT;
            case Closed _ -> AuditAction.REFERRAL_CLOSED;
            case Withdrawn _ -> AuditAction.REFERRAL_WITHDRAWN;
        };
    }
}
