package org.shirube.exchange;

import org.shirube.questionnaire.PartialDate;
import org.shirube.screening.Age;
import org.shirube.screening.Profile;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `person:` of an answer file. What is unknown is left out.
final class PersonReader {

    private static final Pattern BAND = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");

    private final LocalDate today;
    private final Faults faults;

    PersonReader(LocalDate today, Faults faults) {
        this.today = today;
        this.faults = faults;
    }

    Profile read(Fields fields) {
        Age age = age(fields);
        Profile profile =
                new Profile(
                        age,
                        age.minority(today),
                        fields.choice("sex", words(Profile.SEXES)).orElse(""),
                        fields.choice("nationality", countries()).orElse(""),
                        fields.choice("scheme", words(Profile.SCHEMES)).orElse(""),
                        fields.texts("languages").stream().map(Node.Text::text).toList());
        fields.refuseTheRest();
        return profile;
    }

    private static Map<String, String> words(Iterable<String> words) {
        Map<String, String> map = new TreeMap<>();
        words.forEach(word -> map.put(word, word));
        return map;
    }

    /// ISO 3166 alpha-3, as HTCDS and the published cases use them.
    private static Map<String, String> countries() {
        return words(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    }

    private Age age(Fields fields) {
        List<String> given =
                Arrays.asList("age", "age-band", "birth-date").stream()
                        .filter(fields::has)
                        .toList();
        if (given.size() > 1) {
            faults.add(fields.at(given.get(1)), "the age is given twice", "one of " + given);
        }
        Optional<Age> years = fields.number("age").flatMap(number -> years(fields, number));
        Optional<Age> band = fields.optionalText("age-band").flatMap(text -> band(fields, text));
        Optional<Age> born = fields.optionalText("birth-date").flatMap(text -> born(fields, text));
        return years.or(() -> band).or(() -> born).orElse(new Age.NotKnown());
    }

    private Optional<Age> years(Fields fields, int years) {
        if (years < 0 || years > Age.OLDEST) {
            faults.add(fields.at("age"), "nobody is " + years, "0 to " + Age.OLDEST + " years");
            return Optional.empty();
        }
        return Optional.of(new Age.Years(years));
    }

    private Optional<Age> band(Fields fields, String text) {
        Matcher match = BAND.matcher(text);
        if (match.matches()) {
            int from = Integer.parseInt(match.group(1));
            int to = match.group(2) == null ? Age.OLDEST : Integer.parseInt(match.group(2));
            if (from <= to && to <= Age.OLDEST) {
                return Optional.of(new Age.Band(from, to));
            }
        }
        faults.add(fields.at("age-band"), "'" + text + "' is no band of ages", "20-29 or 18+");
        return Optional.empty();
    }

    private Optional<Age> born(Fields fields, String text) {
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            faults.add(fields.at("birth-date"), "'" + text + "' is no date", "such as 2002-05-17");
        } else if (date.get().earliest().isAfter(today)) {
            faults.add(
                    fields.at("birth-date"), "a birth date in the future", "a date before today");
        } else if (date.get().latest().isBefore(today.minusYears(Age.OLDEST + 1L))) {
            faults.add(fields.at("birth-date"), "nobody is that old", "at most 120 years ago");
        } else {
            return Optional.of(new Age.Born(date.get()));
        }
        return Optional.empty();
    }
}
