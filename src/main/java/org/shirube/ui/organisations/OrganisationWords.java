package org.shirube.ui.organisations;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.FeeRange;
import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.YearSpan;
import org.shirube.questionnaire.PartialDate;
import org.shirube.text.Countries;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Dates;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Organisations in words.
record OrganisationWords(Texts texts) {

    private static final String BETWEEN = " · ";
    private static final int OTHER_NAMES = 3;

    String kind(OrganisationKind kind) {
        return texts.of("organisations.kind", kind);
    }

    static Feather icon(OrganisationKind kind) {
        return switch (kind) {
            case EMPLOYER -> Feather.BRIEFCASE;
            case SUPERVISING_BODY -> Feather.EYE;
            case SENDING_ORGANISATION -> Feather.SEND;
            case BROKER -> Feather.SHARE_2;
            case LENDER -> Feather.CREDIT_CARD;
            case SCHOOL -> Feather.BOOK;
            case VENUE -> Feather.MAP_PIN;
            case OTHER -> Feather.CIRCLE;
        };
    }

    /// Prefecture and country, as far as they are known.
    String place(String prefecture, String country) {
        var name = country.isEmpty() ? "" : Countries.name(texts, country);
        return joined(Stream.of(prefecture, name));
    }

    /// Kind and place of what may be meant; never how often it was named.
    String about(Organisation organisation) {
        OrganisationFacts facts = organisation.facts();
        return joined(Stream.of(kind(facts.kind()), place(facts.prefecture(), facts.country())));
    }

    /// The first of the other names, or nothing.
    String also(List<String> names) {
        return names.isEmpty()
                ? ""
                : texts.get(
                        "organisations.also",
                        names.stream().limit(OTHER_NAMES).collect(Collectors.joining(" / ")));
    }

    String cases(int count) {
        return texts.get("organisations.cases", count);
    }

    /// As what, since and until when, and how that is known.
    String naming(OrganisationNaming naming) {
        return joined(
                Stream.of(
                        kind(naming.as()),
                        period(naming),
                        texts.of("wizard.basis", naming.basis())));
    }

    private String period(OrganisationNaming naming) {
        var since = naming.since().map(this::day);
        var until = naming.until().map(this::day);
        if (since.isPresent() && until.isPresent()) {
            return texts.get("organisations.period", since.get(), until.get());
        }
        return since.map(date -> texts.get("organisations.since", date))
                .or(() -> until.map(date -> texts.get("organisations.until", date)))
                .orElse("");
    }

    /// In the middle of a sentence.
    private String day(PartialDate date) {
        var exact = new PartialDate(date.year(), date.month(), date.day(), false);
        var words = Dates.words(texts, exact);
        return date.about() ? texts.get("organisations.about", words) : words;
    }

    /// From the least to the most that was paid, in one currency.
    String fee(FeeRange range) {
        String from = texts.money(range.least(), range.currency());
        String to = texts.money(range.most(), range.currency());
        return range.least().compareTo(range.most()) == 0
                ? texts.get("organisations.fee.one", from, range.cases())
                : texts.get("organisations.fee.range", from, to, range.cases());
    }

    String years(YearSpan years) {
        String first = Integer.toString(years.first());
        String last = Integer.toString(years.last());
        return first.equals(last) ? first : texts.get("organisations.years.range", first, last);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
