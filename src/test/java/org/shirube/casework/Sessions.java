package org.shirube.casework;

/// Sessions for tests of what needs no more than cases.
public final class Sessions {

    private Sessions() {}

    public static Session of(Account account, CaseStore store) {
        return new Session(account, store, null, null);
    }
}
