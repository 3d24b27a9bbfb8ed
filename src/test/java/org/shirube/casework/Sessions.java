package org.shirube.casework;

/// Sessions for tests of what needs no more than cases.
public final class Sessions {

    private Sessions() {}

    /// Of what needs only the office's settings.
    public static Session of(Account account, OfficeStore office) {
        return new Session(account, null, office, null, null, null, null);
    }

    /// Of what needs only what was being written.
    public static Session of(Account account, SittingStore sitting) {
        return new Session(account, null, null, null, null, sitting, null);
    }

    public static Session of(Account account, CaseStore store) {
        return new Session(account, store, null, null, null, null, null);
    }
}
