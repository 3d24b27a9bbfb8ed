package org.shirube.scoring;

import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Words;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one way to reach an institution. A number with a day of checking was seen, one from memory
/// has none: the two may not be mixed up.
final class ContactReader {

    private static final Pattern PHONE = Pattern.compile("[#+]?\\d[\\d-]{1,19}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,8})*");

    private final Faults faults;

    ContactReader(Faults faults) {
        this.faults = faults;
    }

    Contact read(Fields fields) {
        Contact.Kind kind =
                fields.choice("kind", Words.all(Contact.Kind.class)).orElse(Contact.Kind.PHONE);
        Contact contact =
                new Contact(
                        fields.text("id"),
                        kind,
                        number(fields, kind),
                        languages(fields),
                        certainty(fields),
                        lastChecked(fields));
        boolean seen = contact.certainty() == Certainty.SEEN;
        if (seen != fields.has("lastChecked")) {
            faults.add(
                    seen ? fields.at() : fields.at("lastChecked"),
                    seen ? "'lastChecked' is missing" : "what is from memory was never checked",
                    seen ? "the day on which it was seen" : "state: seen, or no lastChecked");
        }
        fields.refuseTheRest();
        return contact;
    }

    private String number(Fields fields, Contact.Kind kind) {
        String number = fields.text("number");
        if (kind == Contact.Kind.PHONE && !PHONE.matcher(number).matches()) {
            faults.add(
                    fields.at("number"),
                    "'" + number + "' is no telephone number",
                    "digits and dashes in quotes, such as \"0120-000-000\"");
        }
        return number;
    }

    private List<String> languages(Fields fields) {
        List<String> languages = new ArrayList<>();
        for (Node.Text tag : fields.texts("language")) {
            if (!LANGUAGE.matcher(tag.text()).matches()) {
                faults.add(tag.at(), "'" + tag.text() + "' is no language", "a tag such as vi");
            }
            languages.add(tag.text());
        }
        return List.copyOf(languages);
    }

    private Certainty certainty(Fields fields) {
        if (!fields.has("state")) {
            fields.text("state");
        }
        return fields.choice("state", Words.all(Certainty.class)).orElse(Certainty.MEMORY);
    }

    private Optional<PartialDate> lastChecked(Fields fields) {
        Optional<String> text = fields.optionalText("lastChecked");
        Optional<PartialDate> date = text.flatMap(PartialDate::parse);
        if (text.isPresent() && date.isEmpty()) {
            faults.add(
                    fields.at("lastChecked"),
                    "'" + text.get() + "' is no date",
                    "a date in quotes, such as \"2026-11-20\"");
        }
        return date;
    }
}
