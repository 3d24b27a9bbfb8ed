package org.shirube.scoring;

import org.shirube.questionnaire.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One way in which two assessments of the same answers differ: what stood before and what stands
/// now, as in files (`partly-indicated`), and which facts or dangers came in and fell out. `id` is
/// the element or lens; empty for the conclusion and the dangers.
public record Shift(
        Kind kind, String id, String before, String after, List<String> gained, List<String> lost) {

    /// What differs, the weightiest first.
    public enum Kind {
        CONCLUSION,
        DANGERS,
        ELEMENT,
        LENS
    }

    /// Everything in which they differ; nothing where both come to the same.
    public static List<Shift> between(Assessment before, Assessment after) {
        List<Shift> shifts = new ArrayList<>();
        shift(Kind.CONCLUSION, "", Words.of(before.conclusion()), Words.of(after.conclusion()))
                .ifPresent(shifts::add);
        dangers(before, after).ifPresent(shifts::add);
        for (ElementResult then : before.elements()) {
            after.elements().stream()
                    .filter(now -> now.element().equals(then.element()))
                    .flatMap(now -> element(then, now).stream())
                    .forEach(shifts::add);
        }
        for (PanelResult then : before.panels()) {
            after.panel(then.panel())
                    .flatMap(now ->
                            shift(Kind.LENS, then.panel(), then.conclusion(), now.conclusion()))
                    .ifPresent(shifts::add);
        }
        return List.copyOf(shifts);
    }

    private static Optional<Shift> shift(Kind kind, String id, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Shift(kind, id, before, after, List.of(), List.of()));
    }

    private static Optional<Shift> element(ElementResult then, ElementResult now) {
        return shift(
                new Shift(
                        Kind.ELEMENT,
                        then.element(),
                        Words.of(then.status()),
                        Words.of(now.status()),
                        missing(counting(now), counting(then)),
                        missing(counting(then), counting(now))));
    }

    private static Optional<Shift> dangers(Assessment then, Assessment now) {
        return shift(
                new Shift(
                        Kind.DANGERS,
                        "",
                        worst(then),
                        worst(now),
                        missing(triggers(now), triggers(then)),
                        missing(triggers(then), triggers(now))));
    }

    private static Optional<Shift> shift(Shift found) {
        boolean same =
                found.before.equals(found.after) && found.gained.isEmpty() && found.lost.isEmpty();
        return same ? Optional.empty() : Optional.of(found);
    }

    private static String worst(Assessment of) {
        return Danger.worst(of.dangers()).map(Words::of).orElse("none");
    }

    private static Set<String> triggers(Assessment of) {
        Set<String> triggers = new LinkedHashSet<>();
        of.dangers().forEach(danger -> triggers.add(danger.trigger()));
        return triggers;
    }

    private static Set<String> counting(ElementResult of) {
        Set<String> codes = new LinkedHashSet<>();
        of.evidence().stream()
                .filter(Evidence::counts)
                .forEach(fact -> codes.add(fact.indicator().code()));
        return codes;
    }

    private static List<String> missing(Collection<String> from, Set<String> in) {
        return from.stream().filter(each -> !in.contains(each)).toList();
    }
}
