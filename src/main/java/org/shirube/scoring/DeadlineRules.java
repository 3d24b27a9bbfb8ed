package org.shirube.scoring;

import org.shirube.screening.Screening;

import java.util.Comparator;
import java.util.List;
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

    /// The texts that must exist.
    List<String> texts() {
        return rules.stream()
                .flatMap(rule ->
                        Stream.of("title", "means", "law")
                                .map(part -> "deadline." + rule.id() + "." + part))
                .toList();
    }
}
