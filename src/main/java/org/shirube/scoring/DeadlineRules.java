package org.shirube.scoring;

import org.shirube.screening.Screening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All days that law attaches to what can be told, under one version.
public record DeadlineRules(String version, List<DeadlineRule> rules) {

    static final DeadlineRules NONE = new DeadlineRules("", List.of());

    /// Those of a screening, the nearest first; also those that may have passed.
    public List<Deadline> of(Screening screening) {
        return rules.stream()
                .flatMap(rule -> rule.of(screening).stream())
                .sorted(Comparator.comparing(Deadline::day))
                .toList();
    }

    /// Those of all screenings of a case, the newest given first: of what several were told, the
    /// newest counts.
    public List<Deadline> of(List<Screening> newestFirst) {
        Map<String, Deadline> byId = new HashMap<>();
        newestFirst.forEach(
                screening -> of(screening).forEach(found -> byId.putIfAbsent(found.id(), found)));
        return byId.values().stream().sorted(Comparator.comparing(Deadline::day)).toList();
    }

    /// The texts that must exist.
    List<String> texts() {
        return rules.stream()
                .flatMap(rule ->
                        Stream.of("title", "means", "law")
                                .map(part -> "deadline." + rule.id() + "." + part))
                .toList();
    }
}
