package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which Japanese provisions facts bear on: those of the scheme that the person is under, and those
/// for everybody.
final class Statutes {

    /// Laws of some residence schemes only, by the beginning of their codes.
    private static final Map<String, List<String>> SCHEMES =
            Map.of(
                    "TITA", List.of("titp", "ikusei"),
                    "TITR", List.of("titp", "ikusei"),
                    "MOC", List.of("titp", "ikusei"),
                    "SSWL", List.of("ssw"));

    private final List<String> codes;
    private final List<BitSet> byIndicator = new ArrayList<>();

    Statutes(Catalogue catalogue) {
        TreeSet<String> all = new TreeSet<>();
        catalogue.indicators().forEach(indicator -> all.addAll(indicator.statutes()));
        codes = List.copyOf(all);
        catalogue.indicators().forEach(indicator -> byIndicator.add(places(indicator.statutes())));
    }

    private BitSet places(List<String> statutes) {
        BitSet places = new BitSet(codes.size());
        statutes.forEach(statute -> places.set(codes.indexOf(statute)));
        return places;
    }

    /// The codes of the provisions, sorted.
    List<String> of(Facts facts, String scheme) {
        BitSet touched = new BitSet(codes.size());
        for (int indicator = 0; indicator < byIndicator.size(); indicator++) {
            if (facts.isPresent(indicator)) {
                touched.or(byIndicator.get(indicator));
            }
        }
        return touched.stream().mapToObj(codes::get).filter(code -> applies(code, scheme)).toList();
    }

    private static boolean applies(String code, String scheme) {
        for (Map.Entry<String, List<String>> entry : SCHEMES.entrySet()) {
            if (code.startsWith(entry.getKey())) {
                return entry.getValue().stream().anyMatch(scheme::startsWith);
            }
        }
        return true;
    }
}
