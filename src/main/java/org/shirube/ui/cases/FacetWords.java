package org.shirube.ui.cases;

import org.shirube.casework.Facet;
import org.shirube.screening.Profile;
import org.shirube.text.Countries;
import org.shirube.text.Texts;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The sides of a case and their values in words, and in the order in which somebody looks for
/// them.
final class FacetWords {

    private final Texts texts;
    private final Map<String, String> countries;
    private final Collator alphabet;

    FacetWords(Texts texts) {
        this.texts = texts;
        countries = Countries.names(texts);
        alphabet = Collator.getInstance(texts.language().locale());
    }

    String name(Facet facet) {
        return texts.of("cases.facet", facet);
    }

    String value(Facet facet, String value) {
        if (value.isEmpty()) {
            return texts.get("cases.not-known");
        }
        return switch (facet) {
            case PROGRESS -> texts.of("cases.progress", value);
            case CONCLUSION -> texts.of("cases.conclusion", value);
            case DANGER ->
                    value.equals(Facet.NO_DANGER)
                            ? texts.get("cases.no-danger")
                            : texts.of("cases.danger", value);
            case CHILD -> texts.of("cases.under-18", value);
            case SCHEME -> Profile.SCHEMES.contains(value) ? texts.of("scheme", value) : value;
            case NATIONALITY -> countries.getOrDefault(value, value);
        };
    }

    /// The gravest first where there is such an order, else by the alphabet; what is not known
    /// comes last.
    List<String> ordered(Facet facet, Collection<String> values) {
        var gravest = facet.gravestFirst();
        var ordered =
                new TreeSet<String>(
                        Comparator.comparing(String::isEmpty)
                                .thenComparingInt(gravest::indexOf)
                                .thenComparing(value -> value(facet, value), alphabet)
                                .thenComparing(Comparator.naturalOrder()));
        ordered.addAll(values);
        ordered.addAll(gravest);
        return List.copyOf(ordered);
    }

    /// All values that can be, in that order.
    List<String> all(Facet facet) {
        return switch (facet) {
            case SCHEME -> ordered(facet, Profile.SCHEMES);
            case NATIONALITY -> ordered(facet, countries.keySet());
            case PROGRESS, CONCLUSION, DANGER, CHILD -> facet.gravestFirst();
        };
    }
}
