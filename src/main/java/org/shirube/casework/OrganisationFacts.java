package org.shirube.casework;

import java.util.List;
import java.util.stream.Stream;

/// What is known of an organisation itself, apart from every case: never anything of a person.
/// `country` is an ISO 3166 code of three letters, and empty where it is not known, as the
/// prefecture is. Variants are other spellings, and names in other scripts.
public record OrganisationFacts(
        OrganisationKind kind,
        String name,
        List<String> variants,
        String prefecture,
        String country,
        List<String> phones,
        String note) {

    /// In letters; what is longer is cut.
    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_PHONE = 60;
    private static final int LONGEST_NOTE = 10_000;
    private static final int MOST = 40;

    public OrganisationFacts {
        name = cut(name, LONGEST_NAME);
        variants = cut(variants, LONGEST_NAME);
        prefecture = cut(prefecture, LONGEST_PLACE);
        phones = cut(phones, LONGEST_PHONE);
        note = cut(note, LONGEST_NOTE);
    }

    /// Of which nothing more is known.
    public static OrganisationFacts named(OrganisationKind kind, String name) {
        return new OrganisationFacts(kind, name, List.of(), "", "", List.of(), "");
    }

    /// The name, then the variants that differ from it.
    public List<String> names() {
        return Stream.concat(Stream.of(name), variants.stream()).distinct().toList();
    }

    private static List<String> cut(List<String> texts, int longest) {
        return texts.stream()
                .map(text -> cut(text, longest))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Never in the middle of a letter that takes two places.
    private static String cut(String text, int longest) {
        var stripped = text.strip();
        int end = Math.min(stripped.length(), longest);
        boolean split =
                end < stripped.length() && Character.isHighSurrogate(stripped.charAt(end - 1));
        return stripped.substring(0, split ? end - 1 : end).strip();
    }
}
