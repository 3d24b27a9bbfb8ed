package org.shirube.report;

import org.shirube.screening.Age;
import org.shirube.screening.Profile;
import org.shirube.text.Countries;
import org.shirube.text.Texts;

import java.util.ArrayList;
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
        add(lines, texts.get("report.nationality"), Countries.name(texts, person.nationality()));
        if (!person.scheme().isEmpty()) {
            add(lines, texts.get("report.scheme"), texts.of("scheme", person.scheme()));
        }
        add(lines, texts.get("report.languages"), languages(person));
        if (!lines.isEmpty()) {
            lines.addFirst(new Block.Heading(texts.get("report.person")));
        }
        return lines;
    }

    private static void add(List<Block> lines, String called, String known) {
        if (!known.isEmpty()) {
            lines.add(Block.Said.of(called, known));
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

    private String languages(Profile person) {
        return person.languages().stream()
                .map(tag ->
                        Locale.forLanguageTag(tag).getDisplayLanguage(texts.language().locale()))
                .collect(Collectors.joining(texts.get("assessment.and")));
    }
}
