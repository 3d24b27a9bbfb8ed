package org.shirube.ui.home;

import org.shirube.casework.Agenda;
import org.shirube.casework.DueReferral;
import org.shirube.casework.ScreeningId;
import org.shirube.scoring.Danger;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// An agenda as the lines of the page: what cannot wait comes first.
record HomeGroups(HomeWords words, Navigator ways) {

    /// Those that hold something.
    List<HomeGroup> of(Agenda agenda, OfficeNews office) {
        return Stream.of(
                        dangers(agenda.dangers()),
                        toDo(agenda.toDo()),
                        awaited(agenda.awaited()),
                        coming(agenda.coming()),
                        sentBack(agenda.sentBack()),
                        queue(agenda.queue()),
                        unfinished(agenda.unfinished()),
                        new OfficeLines(words, ways).of(office))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private HomeGroup dangers(Agenda.Part<Agenda.InDanger> part) {
        return group(
                "dangers",
                texts().get("home.dangers"),
                "",
                part,
                line ->
                        line(
                                "dangers",
                                tone(line),
                                line.of(),
                                words.why(line),
                                texts().get("home.changed", texts().date(line.since())),
                                () -> ways.toCase(line.of().id())));
    }

    private static HomeLine.Tone tone(Agenda.InDanger line) {
        return line.done()
                ? HomeLine.Tone.PLAIN
                : line.level() == Danger.Level.RED ? HomeLine.Tone.DANGER : HomeLine.Tone.WARNING;
    }

    private HomeGroup toDo(Agenda.Part<Agenda.ToDo> part) {
        return group(
                "to-do",
                texts().get("home.to-do"),
                "",
                part,
                line ->
                        line(
                                "to-do",
                                line.followUp().isOverdue(words.today())
                                        ? HomeLine.Tone.WARNING
                                        : HomeLine.Tone.PLAIN,
                                line.of(),
                                line.followUp().what(),
                                words.due(line.followUp().due()),
                                () -> ways.toCase(line.of().id())));
    }

    private HomeGroup awaited(Agenda.Part<DueReferral> part) {
        return group(
                "awaited",
                texts().get("home.awaited"),
                "",
                part,
                line ->
                        new HomeLine(
                                "awaited-" + line.label(),
                                HomeLine.Tone.WARNING,
                                line.label(),
                                texts().get("home.awaited.why", line.to().name()),
                                words.due(line.due()),
                                () -> ways.toCase(line.id().caseId())));
    }

    private HomeGroup coming(Agenda.Part<Agenda.Coming> part) {
        return group(
                "coming",
                texts().get("home.coming"),
                texts().get("home.coming.hint"),
                part,
                line ->
                        line(
                                "coming",
                                HomeLine.Tone.PLAIN,
                                line.of(),
                                words.coming(line),
                                words.when(line.day()),
                                () -> ways.toCase(line.of().id())));
    }

    private HomeGroup sentBack(Agenda.Part<Agenda.Unfinished> part) {
        return group(
                "sent-back",
                texts().get("home.sent-back"),
                "",
                part,
                line -> screening("sent-back", line, words.sentBack(line)));
    }

    private HomeGroup unfinished(Agenda.Part<Agenda.Unfinished> part) {
        return group(
                "unfinished",
                texts().get("home.unfinished"),
                "",
                part,
                line -> screening("unfinished", line, words.unfinished(line)));
    }

    private HomeLine screening(String group, Agenda.Unfinished line, String why) {
        return line(
                group,
                HomeLine.Tone.PLAIN,
                line.of(),
                why,
                texts().get("home.changed", texts().date(line.since())),
                () -> ways.toScreening(line.screening()));
    }

    private HomeGroup queue(Optional<Agenda.Queue> queue) {
        Optional<ScreeningId> worst = Optional.empty();
        var lines =
                queue
                        .filter(waiting -> waiting.waiting() > 0)
                        .flatMap(waiting ->
                                ways.toReview(worst)
                                        .map(way ->
                                                new HomeLine(
                                                        "queue",
                                                        waiting.urgent() > 0
                                                                ? HomeLine.Tone.WARNING
                                                                : HomeLine.Tone.PLAIN,
                                                        "",
                                                        words.queue(waiting),
                                                        longest(waiting),
                                                        way)))
                        .stream()
                        .toList();
        return new HomeGroup("queue", texts().get("home.queue"), "", lines, HomeGroup.More.NONE);
    }

    private String longest(Agenda.Queue waiting) {
        return waiting.longest()
                .map(since -> texts().get("home.queue.longest", texts().date(since)))
                .orElse("");
    }

    private <T> HomeGroup group(
            String id, String title, String hint, Agenda.Part<T> part, Function<T, HomeLine> line) {
        return new HomeGroup(
                id,
                title,
                hint,
                part.lines().stream().map(line).toList(),
                new HomeGroup.More(part.more(), part.all() == Agenda.Part.MANY));
    }

    private HomeLine line(
            String group,
            HomeLine.Tone tone,
            Agenda.Named of,
            String why,
            String when,
            Runnable go) {
        return new HomeLine(group + "-" + of.label(), tone, words.who(of), why, when, go);
    }

    private Texts texts() {
        return words.texts();
    }
}
