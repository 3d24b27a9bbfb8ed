package org.shirube.ui.home;

import org.shirube.casework.KnownAccount;
import org.shirube.casework.Restorable;

import java.util.List;
import java.util.Optional;

/// What is known of the office so far: whether what is stored could be had again, and who comes in.
/// Empty for those who do not look after it.
record OfficeNews(Optional<Restorable> restorable, List<KnownAccount> accounts) {

    static final OfficeNews NONE = new OfficeNews(Optional.empty(), List.of());

    OfficeNews {
        accounts = List.copyOf(accounts);
    }

    OfficeNews with(Restorable found) {
        return new OfficeNews(Optional.of(found), accounts);
    }

    OfficeNews with(List<KnownAccount> found) {
        return new OfficeNews(restorable, found);
    }

    int disabled() {
        return (int) accounts.stream().filter(KnownAccount::isDisabled).count();
    }
}
