package org.shirube.storage;

import org.shirube.casework.ScreeningId;
import org.shirube.screening.AnswerKey;

/// Which text of a case it is that somebody finds it by. Listed texts stand in the case list for
/// everybody who sees it; the others are found only by those who may open the case.
record SearchField(String name, boolean listed) {

    static final SearchField LABEL = new SearchField("label", true);
    static final SearchField ALIAS = new SearchField("alias", true);

    /// What was answered in one's own words, and the note beside.
    static SearchField answer(ScreeningId screening, AnswerKey key) {
        return told(
                "answer %s %s %d".formatted(screening.id(), key.question().id(), key.occurrence()));
    }

    /// Any other text of a case, by a name that no other text of it has.
    static SearchField told(String name) {
        return new SearchField(name, false);
    }
}
