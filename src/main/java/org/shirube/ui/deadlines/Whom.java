package org.shirube.ui.deadlines;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.AccountId;

import java.util.Optional;

/// How an account reads in a list of whom something is for; none stands for whoever comes to it.
final class Whom extends StringConverter<Optional<AccountId>> {

    private final DeadlineWords words;

    Whom(DeadlineWords words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable Optional<AccountId> account) {
        return account == null || account.isEmpty()
                ? words.texts().get("deadlines.follow-up.anybody")
                : words.name(account.get());
    }

    @Override
    public Optional<AccountId> fromString(String text) {
        return Optional.empty();
    }
}
