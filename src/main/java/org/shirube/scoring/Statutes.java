package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;

import java.util.List;
import java.util.Map;

/// Which Japanese provisions the facts bear on: those of the scheme that the person is under, and
/// those for everybody.
final class Statutes {

    /// Laws of one residence scheme only, by the beginning of their codes.
    private static final Map<String, List<String>> SCHEMES =
            Map.of(
                    "TITA",
                    List.of("titp", "ikusei"),
                    "TITR",
                    List.of("titp", "ikusei"),
                    "SSWL",
                    List.of("ssw"),
                    "MOC",
                    List.of("titp", "ikusei"));

    private Statutes() {}

    static List<String> of(Catalogue catalogue, Findings findings, String scheme) {
        return catalogue.indicators().stream()
                .filter(indicator -> findings.facts().isPresent(indicator.ordinal()))
                .map(Indicator::statutes)
                .flatMap(List::stream)
                .filter(code -> applies(code, scheme))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean applies(String code, String scheme) {
        return SCHEMES.entrySet().stream()
                .filter(entry -> code.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue().stream().anyMatch(scheme::startsWith))
                .orElse(true);
    }
}
