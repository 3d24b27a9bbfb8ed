package org.shirube.cli;

import org.shirube.casework.Rescored;
import org.shirube.exchange.RescoreJson;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How many screenings would stay and how many would change.
final class RescoreTally {

    private int all;
    private int same;
    private int otherwise;
    private int below;
    private final Map<Rescored.Reason, Integer> notCompared = new EnumMap<>(Rescored.Reason.class);

    int all() {
        return all;
    }

    void count(Rescored rescored) {
        all++;
        switch (rescored) {
            case Rescored.Compared compared when compared.shifts().isEmpty() -> same++;
            case Rescored.Compared compared when compared.concludesOtherwise() -> otherwise++;
            case Rescored.Compared _ -> below++;
            case Rescored.NotCompared not -> notCompared.merge(not.reason(), 1, Integer::sum);
        }
    }

    String sentence() {
        String compared =
                "%,d would conclude otherwise, %,d would change below the conclusion, %,d stay"
                        .formatted(otherwise, below, same);
        return notCompared.isEmpty()
                ? compared
                : compared
                        + notCompared.entrySet().stream()
                                .map(each ->
                                        "; %,d not compared (%s)"
                                                .formatted(
                                                        each.getValue(),
                                                        RescoreText.reason(each.getKey())))
                                .collect(Collectors.joining());
    }

    String json() {
        return RescoreJson.tally(otherwise, below, same, notCompared);
    }
}
