package org.shirube.storage;

import org.shirube.casework.AccountChange;
import org.shirube.casework.AccountId;
import org.shirube.casework.KnownAccount;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Recovering;
import org.shirube.casework.Role;
import org.shirube.vault.OpenStore;

import java.util.List;

/// A store that was opened with its recovery sheets. What is done is signed with their key.
record StoredRecovery(OpenStore store, StoredAccounts accounts) implements Recovering.Open {

    @Override
    public List<KnownAccount> administrators() {
        return accounts.all().stream()
                .filter(known -> known.account().is(Role.ADMINISTRATOR))
                .toList();
    }

    @Override
    public AccountChange reset(AccountId administrator, Passphrase passphrase) {
        try (passphrase) {
            return passphrase.isEmpty()
                    ? new AccountChange.NoPassphrase()
                    : accounts.reset(administrator, passphrase);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
