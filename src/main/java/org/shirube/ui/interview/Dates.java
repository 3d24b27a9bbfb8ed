package org.shirube.ui.interview;

import org.shirube.questionnaire.PartialDate;
import org.shirube.text.Texts;

/// How a date reads of which perhaps only the year or the month is known.
public final class Dates {

    private Dates() {}

    public static String words(Texts texts, PartialDate date) {
        String exact = exact(texts, date);
        return date.about() ? texts.get("wizard.date.about", exact) : exact;
    }

    private static String exact(Texts texts, PartialDate date) {
        if (date.day() != 0) {
            return texts.date(date.earliest());
        }
        String year = Integer.toString(date.year());
        return date.month() == 0
                ? texts.get("wizard.date.year", year)
                : texts.get(
                        "wizard.date.month", year, texts.get("field.month.numbered", date.month()));
    }
}
