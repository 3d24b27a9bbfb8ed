package org.shirube.ui.retention;

import org.shirube.casework.KeptCase;
import org.shirube.text.Texts;

import java.time.LocalDate;

/// How long a case is kept, in words.
record KeptWords(Texts texts, LocalDate today) {

    String state(KeptCase kept) {
        return kept.due()
                .map(due ->
                        kept.isDue(today)
                                ? texts.get("retention.was-due", texts.date(due))
                                : texts.get("retention.due", texts.date(due)))
                .orElseGet(() -> texts.get("retention.open", texts.dateTime(kept.changed())));
    }

    String spoken(KeptCase kept) {
        return kept.label() + ", " + kept.alias() + ", " + state(kept);
    }
}
