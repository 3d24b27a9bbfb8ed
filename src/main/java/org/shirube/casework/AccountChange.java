package org.shirube.casework;

/// What came of a change of an account.
public sealed interface AccountChange {

    record Done() implements AccountChange {}

    /// An account needs a name that somebody can type, of at most 200 characters.
    record NoName() implements AccountChange {}

    record NameTaken() implements AccountChange {}

    /// An account without a role could do nothing.
    record NoRole() implements AccountChange {}

    record NoPassphrase() implements AccountChange {}

    /// Nobody could look after accounts any more.
    record LastAdministrator() implements AccountChange {}

    /// Nobody shuts the door behind themselves.
    record OwnAccount() implements AccountChange {}

    record WrongPassphrase() implements AccountChange {}

    /// The recovery sheets do not stand for this store, or no longer.
    record WrongSheets() implements AccountChange {}

    /// Everything is as it was before.
    record NotSaved(Saving.Reason reason) implements AccountChange {}
}
