package org.shirube.scoring;

import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.PartialDate;

import java.util.List;
import java.util.Optional;

/// A way to reach an institution. What it is for stands in the texts under the institution and this
/// id. Languages are BCP 47 tags; none stands for "ask". Only what was seen has a day of checking.
public record Contact(
        String id,
        Kind kind,
        String number,
        List<String> languages,
        Certainty certainty,
        Optional<PartialDate> lastChecked) {

    public enum Kind {
        PHONE,
        MAIL,
        WEB
    }
}
