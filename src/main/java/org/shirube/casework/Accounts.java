package org.shirube.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody who is signed in does with accounts: their own passphrase, and, as an
/// administrator, everybody's. Every operation checks here that they may.
public final class Accounts {

    private static final int LONGEST_NAME = 200;

    private final Session session;

    public Accounts(Session session) {
        this.session = session;
    }

    public List<KnownAccount> all() {
        return allowed(Operation.MANAGE_ACCOUNTS).all();
    }

    public AccountChange add(String name, Set<Role> roles, Passphrase passphrase) {
        try (passphrase) {
            var store = allowed(Operation.MANAGE_ACCOUNTS);
            if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
                return new AccountChange.NoName();
            }
            if (isTaken(name)) {
                return new AccountChange.NameTaken();
            }
            return refusal(roles, passphrase)
                    .orElseGet(() -> store.add(name.strip(), roles, passphrase));
        }
    }

    public AccountChange assign(AccountId account, Set<Role> roles) {
        var store = allowed(Operation.MANAGE_ACCOUNTS);
        if (roles.isEmpty()) {
            return new AccountChange.NoRole();
        }
        return !roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(account)
                ? new AccountChange.LastAdministrator()
                : store.assign(account, roles);
    }

    public AccountChange disable(AccountId account) {
        var store = allowed(Operation.MANAGE_ACCOUNTS);
        if (account.equals(session.account().id())) {
            return new AccountChange.OwnAccount();
        }
        return isLastAdministrator(account)
                ? new AccountChange.LastAdministrator()
                : store.disable(account);
    }

    /// Also lets somebody in again who was disabled.
    public AccountChange reset(AccountId account, Passphrase passphrase) {
        try (passphrase) {
            var store = allowed(Operation.MANAGE_ACCOUNTS);
            if (account.equals(session.account().id())) {
                return new AccountChange.OwnAccount();
            }
            return passphrase.isEmpty()
                    ? new AccountChange.NoPassphrase()
                    : store.reset(account, passphrase);
        }
    }

    public AccountChange changeOwnPassphrase(Passphrase present, Passphrase next) {
        try (present;
                next) {
            var store = allowed(Operation.CHANGE_OWN_PASSPHRASE);
            return next.isEmpty() ? new AccountChange.NoPassphrase() : store.change(present, next);
        }
    }

    /// Everybody may know whether the office has sheets, and when they were rehearsed.
    public Optional<SheetSet> sheets() {
        return allowed(Operation.CHANGE_OWN_PASSPHRASE).sheets();
    }

    /// The secret is 16 random bytes, and not wiped here.
    public AccountChange print(byte[] secret, int needed, int printed) {
        return allowed(Operation.PRINT_SHEETS).print(secret, needed, printed);
    }

    public AccountChange rehearse(byte[] secret) {
        return allowed(Operation.REHEARSE_SHEETS).rehearse(secret);
    }

    private static Optional<AccountChange> refusal(Set<Role> roles, Passphrase passphrase) {
        if (roles.isEmpty()) {
            return Optional.of(new AccountChange.NoRole());
        }
        return passphrase.isEmpty()
                ? Optional.of(new AccountChange.NoPassphrase())
                : Optional.empty();
    }

    private boolean isTaken(String name) {
        return session.accounts().all().stream()
                .anyMatch(known ->
                        Account.essence(known.account().name()).equals(Account.essence(name)));
    }

    private boolean isLastAdministrator(AccountId account) {
        var administrators =
                session.accounts().all().stream()
                        .filter(known -> !known.isDisabled())
                        .map(KnownAccount::account)
                        .filter(known -> known.is(Role.ADMINISTRATOR))
                        .map(Account::id)
                        .toList();
        return administrators.equals(List.of(account));
    }

    private AccountStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.accounts();
    }
}
