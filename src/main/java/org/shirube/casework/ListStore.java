package org.shirube.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The case list of an open store. Called from one thread at a time.
public interface ListStore {

    /// A slice that begins a list sees every change up to then.
    List<ListedCase> page(CaseQuery query, CaseSlice slice);

    CaseCount count(CaseQuery query);

    /// How many cases have each value of one side, among those that all the rest of the filter lets
    /// through. Empty where that cannot be told soon.
    Optional<Map<String, Integer>> tally(CaseQuery query, Facet facet);

    /// How many cases are not yet found by what changed in them.
    int pending();

    /// Makes so many of them found.
    Saving prepare(int atMost);

    /// By name.
    List<SavedFilter> filters(AccountId of);

    /// Also in the place of an earlier one with its id.
    Saving keep(AccountId of, SavedFilter filter);

    Saving forget(AccountId of, UUID filter);
}
