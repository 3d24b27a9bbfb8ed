package org.shirube.casework;

import org.shirube.scoring.ReferralRule.Consent;

import java.util.Optional;

/// To whom a person is referred: an institution of the file of who can help, by its id, or one that
/// the office names itself; what it is called, and whose leave it takes to make contact.
public record Recipient(Optional<String> institution, String name, Consent leave) {

    public static final int LONGEST = 200;

    /// Of the office's own, it always takes the person's leave.
    public static Recipient named(String name) {
        return new Recipient(Optional.empty(), name.strip(), Consent.NEEDED);
    }

    public boolean isNamed() {
        return !name.isBlank() && name.length() <= LONGEST;
    }
}
