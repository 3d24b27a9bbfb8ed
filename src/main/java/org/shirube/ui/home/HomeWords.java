package org.shirube.ui.home;

import org.shirube.casework.Agenda;
import org.shirube.casework.Restorable;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why each thing needs somebody, in one line.
record HomeWords(Texts texts, Handbook handbook, LocalDate today) {

    private static final String FALLBACK = "en";

    /// The label, and what the office calls the person.
    String who(Agenda.Named of) {
        return of.alias().isEmpty() ? of.label() : of.label() + " · " + of.alias();
    }

    /// What is dangerous, as far as it was noted, and whether something was done about it.
    String why(Agenda.InDanger danger) {
        var labels = handbook.labels(texts.language().tag());
        var what =
                danger.triggers().stream()
                        .map(trigger -> labels.of("danger", trigger + ".title"))
                        .collect(Collectors.joining(" · "));
        var level = texts.of("cases.danger", danger.level());
        var why = what.isEmpty() ? level : texts.get("home.danger.why", level, what);
        return danger.done() ? texts.get("home.danger.done", why) : why;
    }

    String sentBack(Agenda.Unfinished line) {
        return line.open() == 0
                ? texts.get("home.sent-back.all-done")
                : texts.get("home.sent-back.open", line.open());
    }

    /// On which page it was left.
    String unfinished(Agenda.Unfinished line) {
        return line.page()
                .flatMap(this::page)
                .map(page -> texts.get("home.unfinished.at", page))
                .orElseGet(() -> texts.get("home.unfinished.begun"));
    }

    private Optional<String> page(QuestionId page) {
        return handbook.wordings()
                .of(texts.language().tag(), page)
                .or(() -> handbook.wordings().of(FALLBACK, page))
                .map(asked -> asked.label());
    }

    String due(LocalDate day) {
        return day.isBefore(today)
                ? texts.get("home.to-do.overdue", texts.date(day))
                : texts.get("home.to-do.today");
    }

    /// What the day is, and that it is the earliest where it is not known exactly.
    String coming(Agenda.Coming line) {
        var title =
                handbook.labels(texts.language().tag()).of("deadline", line.deadline() + ".title");
        return line.exact() ? title : texts.get("home.coming.earliest", title);
    }

    String when(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0
                ? texts.get("home.coming.today")
                : texts.get("home.coming.in", days, texts.date(day));
    }

    String queue(Agenda.Queue queue) {
        return queue.urgent() == 0
                ? texts.get("home.queue.why", queue.waiting())
                : texts.get("home.queue.urgent", queue.waiting(), queue.urgent());
    }

    String accounts(OfficeNews news) {
        return texts.get("home.accounts", news.accounts().size() - news.disabled());
    }

    /// Whether what is stored could be had again, in the words of the page on backups.
    String backups(Restorable restorable) {
        return switch (restorable) {
            case Restorable.Yes(var at) -> texts.get("backup.yes", texts.dateTime(at));
            case Restorable.LongAgo(var at) -> texts.get("home.backup.long-ago", texts.date(at));
            case Restorable.NotMade _ -> texts.get("backup.not-made");
            case Restorable.Damaged(var at) -> texts.get("backup.damaged", texts.dateTime(at));
            case Restorable.Nothing _ -> texts.get("backup.nothing");
        };
    }
}
