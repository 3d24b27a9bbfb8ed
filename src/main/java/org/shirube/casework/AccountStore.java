package org.shirube.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who may come in to an open store. Each change is a row, an entry in the audit log and a line of
/// the store's header, and counts as a whole or not at all. Passphrases and secrets are wiped by
/// whoever gave them. What has to do with a passphrase takes about half a second on purpose.
public interface AccountStore {

    /// Everybody, also those who no longer come in; not the recovery sheets.
    List<KnownAccount> all();

    AccountChange add(String name, Set<Role> roles, Passphrase passphrase);

    AccountChange assign(AccountId account, Set<Role> roles);

    /// From now on nobody comes in with it. What it did stays.
    AccountChange disable(AccountId account);

    /// A new passphrase, and a new signing key, for somebody who forgot theirs or was disabled.
    AccountChange reset(AccountId account, Passphrase passphrase);

    /// Another passphrase for whoever is signed in; nothing in the store is encrypted anew.
    AccountChange change(Passphrase present, Passphrase next);

    /// The sheets that open the store now.
    Optional<SheetSet> sheets();

    /// From now on these sheets open the store, and no earlier ones. The secret is 16 random bytes.
    AccountChange print(byte[] secret, int needed, int printed);

    /// Notes that the sheets were proved to work, if they do.
    AccountChange rehearse(byte[] secret);
}
