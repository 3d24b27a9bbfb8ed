package org.shirube.ui.deadlines;

import org.shirube.casework.AccountId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// By whom something is to be done, as it reads in a list; none stands for whoever comes to it.
record Whom(Optional<AccountId> account, String name) {

    /// Whoever comes to it, then everybody by name.
    static List<Whom> all(DeadlineWords words) {
        var anybody = new Whom(Optional.empty(), words.texts().get("deadlines.follow-up.anybody"));
        var everybody =
                words.names().keySet().stream()
                        .map(account -> new Whom(Optional.of(account), words.name(account)))
                        .sorted(Comparator.comparing(Whom::name));
        return Stream.concat(Stream.of(anybody), everybody).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
