package org.shirube.ui.signin;

import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Recovering;
import org.shirube.casework.Role;
import org.shirube.casework.Sessions;
import org.shirube.casework.Unlocking;
import org.shirube.casework.Vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A vault that answers what it was told to, and remembers what it was asked.
final class PretendVault implements Vault {

    private final List<String> asked = new ArrayList<>();
    private boolean exists;
    private Unlocking answer = open();

    void exists(boolean exists) {
        this.exists = exists;
    }

    void answer(Unlocking answer) {
        this.answer = answer;
    }

    List<String> asked() {
        return asked;
    }

    /// A session over no store.
    Unlocking open() {
        var account = new Account(new AccountId(UUID.randomUUID()), "Ito", Set.of(Role.CASEWORKER));
        return new Unlocking.Unlocked(Sessions.of(account, null));
    }

    @Override
    public boolean exists() {
        return exists;
    }

    @Override
    public Unlocking create(String name, Passphrase passphrase) {
        asked.add("create " + name + " " + new String(passphrase.characters()));
        return answer;
    }

    @Override
    public Recovering recover(byte[] secret) {
        return new Recovering.Refused(new Unlocking.WrongPassphrase());
    }

    @Override
    public boolean rehearse(byte[] secret) {
        return false;
    }

    @Override
    public Unlocking unlock(String name, Passphrase passphrase) {
        asked.add("unlock " + name + " " + new String(passphrase.characters()));
        return answer;
    }
}
