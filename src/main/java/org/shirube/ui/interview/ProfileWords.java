package org.shirube.ui.interview;

import org.shirube.screening.Age;
import org.shirube.screening.Profile;
import org.shirube.text.Countries;
import org.shirube.text.Texts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Who a person is, in five lines: what each is called and what is known of it, empty where nothing
/// is.
public final class ProfileWords {

    private ProfileWords() {}

    public static Map<String, String> lines(Profile person, Texts texts) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(texts.get("person.age"), age(person.age(), texts));
        lines.put(texts.get("person.sex"), word("person.sex", person.sex(), texts));
        lines.put(texts.get("person.nationality"), Countries.name(texts, person.nationality()));
        lines.put(texts.get("person.scheme"), word("scheme", person.scheme(), texts));
        lines.put(texts.get("person.languages"), languages(person));
        return lines;
    }

    /// Empty where nothing is known of it.
    public static String age(Age age, Texts texts) {
        return switch (age) {
            case Age.Years(int years) -> texts.get("check.person.years", years);
            case Age.Band(int from, int to) -> texts.get("person.age.between", from, to);
            case Age.Born(var date) -> texts.get("check.person.born", Dates.words(texts, date));
            case Age.NotKnown _ -> "";
        };
    }

    private static String word(String family, String id, Texts texts) {
        return id.isEmpty() ? "" : texts.of(family, id);
    }

    private static String languages(Profile person) {
        return person.languages().stream()
                .map(Wordbook::ownName)
                .collect(Collectors.joining(" · "));
    }
}
