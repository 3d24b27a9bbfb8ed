package org.shirube.ui.accounts;

import org.shirube.casework.KnownAccount;
import org.shirube.casework.Role;
import org.shirube.text.Texts;

import java.util.Arrays;
import java.util.stream.Collectors;

/// An account in words.
record AccountWords(Texts texts) {

    /// In the order in which roles are listed everywhere.
    String roles(KnownAccount account) {
        return Arrays.stream(Role.values())
                .filter(account.account()::is)
                .map(role -> texts.of("role", role))
                .collect(Collectors.joining(texts.get("accounts.and")));
    }

    String since(KnownAccount account) {
        return texts.date(account.since());
    }

    String state(KnownAccount account) {
        return account.isDisabled()
                ? texts.get("accounts.state.disabled")
                : texts.get("accounts.state.active");
    }

    String name(KnownAccount account, boolean own) {
        var name = account.account().name();
        return own ? texts.get("accounts.own", name) : name;
    }
}
