package org.shirube.storage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import org.shirube.casework.Agenda;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Two agendas as one, in the order of each.
final class AgendaMerge {

    private static final Comparator<Agenda.Unfinished> LAST_FIRST =
            comparing(Agenda.Unfinished::since, reverseOrder());

    private static final Comparator<Agenda.ToDo> SOONEST_FIRST =
            comparing(line -> line.followUp().due());

    private AgendaMerge() {}

    static Agenda of(Agenda one, Agenda other, int atMost) {
        return new Agenda(
                part(one.sentBack(), other.sentBack(), LAST_FIRST, atMost),
                part(one.unfinished(), other.unfinished(), LAST_FIRST, atMost),
                part(one.toDo(), other.toDo(), SOONEST_FIRST, atMost),
                part(
                        one.dangers(),
                        other.dangers(),
                        comparing(Agenda.InDanger::done)
                                .thenComparing(Agenda.InDanger::level)
                                .thenComparing(Agenda.InDanger::since, reverseOrder()),
                        atMost),
                one.queue().flatMap(waiting -> other.queue().map(also -> queue(waiting, also))),
                part(one.coming(), other.coming(), comparing(Agenda.Coming::day), atMost),
                one.awaited());
    }

    private static <T> Agenda.Part<T> part(
            Agenda.Part<T> one, Agenda.Part<T> other, Comparator<T> order, int atMost) {
        return new Agenda.Part<>(
                Stream.concat(one.lines().stream(), other.lines().stream())
                        .sorted(order)
                        .limit(atMost)
                        .toList(),
                one.all() + other.all());
    }

    private static Agenda.Queue queue(Agenda.Queue one, Agenda.Queue other) {
        Optional<Instant> longest =
                Stream.of(one.longest(), other.longest())
                        .flatMap(Optional::stream)
                        .min(naturalOrder());
        return new Agenda.Queue(
                one.waiting() + other.waiting(), one.urgent() + other.urgent(), longest);
    }
}
