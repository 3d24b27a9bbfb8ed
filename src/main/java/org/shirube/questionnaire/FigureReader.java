package org.shirube.questionnaire;

import org.shirube.source.Faults;
import org.shirube.source.Fields;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads single figures of reference values, and how they are known.
record FigureReader(Faults faults) {

    /// A positive number of no more digits than any of these values needs.
    private static final Pattern FIGURE = Pattern.compile("(?=[0.]*[1-9])\\d{1,9}(?:\\.\\d{1,9})?");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /// A figure that must be there.
    Optional<BigDecimal> figure(Fields fields, String key, String expected) {
        String text = fields.text(key);
        if (FIGURE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        faults.add(fields.at(key), "'" + text + "' is no figure", expected);
        return Optional.empty();
    }

    String year(Fields fields) {
        String year = fields.text("year");
        if (!YEAR.matcher(year).matches()) {
            faults.add(fields.at("year"), "'" + year + "' is no year", "a year such as \"2025\"");
        }
        return year;
    }

    Certainty certainty(Fields fields) {
        if (!fields.has("state")) {
            fields.text("state");
        }
        return fields.choice("state", Words.all(Certainty.class)).orElse(Certainty.MEMORY);
    }
}
