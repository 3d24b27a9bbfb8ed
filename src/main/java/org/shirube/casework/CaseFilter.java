package org.shirube.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which cases somebody looks for: those that have every word in one of their texts, one of the
/// values for each side that is asked for, and changed and were opened within these days.
public record CaseFilter(String words, Map<Facet, Set<String>> values, Days changed, Days opened) {

    public static final CaseFilter NONE = new CaseFilter("", Map.of(), Days.ANY, Days.ANY);

    public CaseFilter {
        var kept = new EnumMap<Facet, Set<String>>(Facet.class);
        values.forEach((facet, chosen) -> {
            if (!chosen.isEmpty()) {
                kept.put(facet, Set.copyOf(chosen));
            }
        });
        values = Map.copyOf(kept);
    }

    /// From the first day to the last, both included; open where there is none.
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

        public static final Days ANY = new Days(Optional.empty(), Optional.empty());

        public boolean isAny() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    /// Whether every case is looked for.
    public boolean isNone() {
        return words.isBlank() && values.isEmpty() && changed.isAny() && opened.isAny();
    }

    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    public CaseFilter searching(String text) {
        return new CaseFilter(text, values, changed, opened);
    }

    /// With these values of one side; with none of them, whatever it is.
    public CaseFilter with(Facet facet, Set<String> chosen) {
        var other = new EnumMap<Facet, Set<String>>(Facet.class);
        other.putAll(values);
        other.put(facet, chosen);
        return new CaseFilter(words, other, changed, opened);
    }

    /// With a value more, or without it where it was chosen.
    public CaseFilter toggling(Facet facet, String value) {
        var chosen = new TreeSet<>(of(facet));
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        return with(facet, chosen);
    }

    public CaseFilter changedIn(Days days) {
        return new CaseFilter(words, values, days, opened);
    }

    public CaseFilter openedIn(Days days) {
        return new CaseFilter(words, values, changed, days);
    }
}
