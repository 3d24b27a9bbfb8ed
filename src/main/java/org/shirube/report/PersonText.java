package org.shirube.report;

import org.shirube.screening.Age;
import org.shirube.screening.Profile;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Who the person is, as far as it is known; what is not known is left out.
final class PersonText {

    private final Texts texts;

    PersonText(Texts texts) {
        this.texts = texts;
    }

    List<Block> blocks(Profile person) {
        var lines = new ArrayList<Block>();
        add(lines, texts.get("report.age"), age(person.age()));
        if (!person.sex().isEmpty()) {
            add(lines, texts.get("person.sex"), texts.of("person.sex", person.sex()));
        }
        add(lines, texts.get("report.nationality"), country(person.nationality()));
        if (!person.scheme().isEmpty()) {
            add(lines, texts.get("report.scheme"), texts.of("scheme", person.scheme()));
        }
        add(lines, texts.get("report.languages"), languages(person));
        if (!lines.isEmpty()) {
            lines.addFirst(new Block.Heading(texts.get("report.person")));
        }
        return lines;
    }

    private static void add(List<Block> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add(Block.Said.of(name, text));
        }
    }

    private String age(Age age) {
        return switch (age) {
            case Age.Years(int years) -> texts.get("report.age.years", years);
            case Age.Band(int from, int to) -> texts.get("report.age.band", from, to);
            case Age.Born(var date) -> texts.get("report.age.born", date.toString());
            case Age.NotKnown _ -> "";
        };
    }

    /// By the code of three letters; the code where nobody knows it.
    private String country(String code) {
        return Arrays.stream(Locale.getISOCountries())
                .map(two -> Locale.of("", two))
                .filter(country -> country.getISO3Country().equals(code))
                .map(country -> country.getDisplayCountry(texts.language().locale()))
                .findFirst()
                .orElse(code);
    }

    private String languages(Profile person) {
        return person.languages().stream()
                .map(tag ->
                        Locale.forLanguageTag(tag).getDisplayLanguage(texts.language().locale()))
                .collect(Collectors.joining(texts.get("assessment.and")));
    }
}
