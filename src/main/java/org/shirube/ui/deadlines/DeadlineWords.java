package org.shirube.ui.deadlines;

import org.shirube.casework.AccountId;
import org.shirube.casework.FollowUp;
import org.shirube.questionnaire.Certainty;
import org.shirube.scoring.Deadline;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;

import java.time.LocalDate;
import java.util.Map;

/// What is said about days and about what is to be done. `names` are those of the accounts.
record DeadlineWords(
        Texts texts, Handbook handbook, Map<AccountId, String> names, LocalDate today) {

    private static final String FALLBACK = "en";

    String title(Deadline deadline) {
        return text(deadline, "title");
    }

    String means(Deadline deadline) {
        return text(deadline, "means");
    }

    /// The day; the earliest that it can be, where it is not known exactly.
    String day(Deadline deadline) {
        var day = texts.date(deadline.day());
        return deadline.exact() ? day : texts.get("deadlines.earliest", day);
    }

    /// From which answer it is counted.
    String from(Deadline deadline) {
        var asked =
                handbook.wordings()
                        .of(texts.language().tag(), deadline.from())
                        .or(() -> handbook.wordings().of(FALLBACK, deadline.from()))
                        .map(found -> found.label())
                        .orElse(deadline.from().id());
        return deadline.exact()
                ? texts.get("deadlines.from", asked)
                : texts.get("deadlines.from.partly", asked);
    }

    /// Where it stands, how that is known, and where to look.
    String source(Deadline deadline) {
        var law = text(deadline, "law");
        return deadline.certainty() == Certainty.SEEN
                ? texts.get("deadlines.source.seen", law)
                : texts.get("deadlines.source.memory", law);
    }

    /// Until when it is to be done, and by whom; or who did it.
    String about(FollowUp followUp) {
        return followUp.done()
                .map(done ->
                        texts.get(
                                "deadlines.follow-up.done-by",
                                name(done.by()),
                                texts.dateTime(done.at())))
                .orElseGet(() -> dueAndWhom(followUp));
    }

    private String dueAndWhom(FollowUp followUp) {
        var due =
                followUp.isOverdue(today)
                        ? texts.get("deadlines.follow-up.overdue", texts.date(followUp.due()))
                        : texts.get("deadlines.follow-up.due", texts.date(followUp.due()));
        return followUp.forWhom()
                .map(whom -> texts.get("deadlines.follow-up.for", due, name(whom)))
                .orElse(due);
    }

    String name(AccountId account) {
        return names.getOrDefault(account, texts.get("audit.nobody"));
    }

    private String text(Deadline deadline, String part) {
        return handbook.labels(texts.language().tag()).of("deadline", deadline.id() + "." + part);
    }
}
