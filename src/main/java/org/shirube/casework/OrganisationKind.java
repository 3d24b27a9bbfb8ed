package org.shirube.casework;

import java.util.Optional;

/// What an organisation is, or as what a case names it: a broker may have been the lender too.
public enum OrganisationKind {
    EMPLOYER,
    /// A supervising body of technical interns, or a support organisation.
    SUPERVISING_BODY,
    SENDING_ORGANISATION,
    BROKER,
    LENDER,
    SCHOOL,
    VENUE,
    OTHER;

    /// Of what an option speaks in questions about who did something; empty where that is a person,
    /// or nobody.
    public static Optional<OrganisationKind> ofOption(String option) {
        return Optional.ofNullable(
                switch (option) {
                    case "employer", "company", "place-of-work" -> EMPLOYER;
                    case "supervising-body", "support-organisation" -> SUPERVISING_BODY;
                    case "sending-organisation" -> SENDING_ORGANISATION;
                    case "broker",
                            "broker-or-agency",
                            "agent",
                            "agent-at-home",
                            "agent-in-japan",
                            "model-agency",
                            "visa-adviser" ->
                            BROKER;
                    case "lender", "private-lender", "bank" -> LENDER;
                    case "school" -> SCHOOL;
                    case "venue", "shop-or-club" -> VENUE;
                    case "somebody-else" -> OTHER;
                    default -> null;
                });
    }
}
