package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Profile;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads propositions: the keys of one mapping must all hold, the words behind a key are
/// alternatives.
final class PropositionReader {

    private static final Map<String, Status> LEAST =
            Map.of("SOME", Status.SOME, "STRONG", Status.STRONG);
    private static final int MAX_DEPTH = 6;

    private final Catalogue catalogue;
    private final Set<String> elements;
    private final Map<String, Integer> parts = new LinkedHashMap<>();
    private final Faults faults;

    PropositionReader(Catalogue catalogue, Set<String> elements, Faults faults) {
        this.catalogue = catalogue;
        this.elements = elements;
        this.faults = faults;
    }

    /// From here on the part can be named.
    void known(String part) {
        parts.put(part, parts.size());
    }

    /// What the mapping says besides its other keys; with nothing said it always holds.
    Proposition read(Fields fields) {
        return read(fields, 1);
    }

    private Proposition read(Fields fields, int depth) {
        List<Proposition> all = new ArrayList<>();
        if (fields.has("fact")) {
            all.add(new Proposition.Fact(indicators(fields, "fact")));
        }
        if (fields.has("used")) {
            all.add(new Proposition.Used(indicators(fields, "used")));
        }
        if (fields.has("part")) {
            all.add(new Proposition.PartHolds(places(fields)));
        }
        if (fields.has("child")) {
            all.add(
                    new Proposition.Child(
                            Set.copyOf(fields.choices("child", Words.all(Minority.class)))));
        }
        if (fields.has("scheme")) {
            Set<String> known = Set.copyOf(Profile.SCHEMES);
            all.add(new Proposition.Scheme(Set.copyOf(words(fields, "scheme", known))));
        }
        fields.fields("element", this::elements).ifPresent(all::addAll);
        nested(fields, depth, all);
        return all.size() == 1 ? all.getFirst() : new Proposition.All(List.copyOf(all));
    }

    private void nested(Fields fields, int depth, List<Proposition> all) {
        if (depth > MAX_DEPTH) {
            faults.add(fields.at(), "nested too deeply", "at most " + MAX_DEPTH);
            return;
        }
        if (fields.has("all")) {
            all.addAll(each(fields, "all", depth));
        }
        if (fields.has("any")) {
            all.add(new Proposition.Any(each(fields, "any", depth)));
        }
        fields.fields("not", inner -> closed(inner, depth))
                .map(Proposition.Not::new)
                .ifPresent(all::add);
    }

    private List<Proposition> each(Fields fields, String key, int depth) {
        List<Proposition> each = new ArrayList<>();
        for (Node node : fields.nodes(key)) {
            each.add(closed(Fields.of(node, "a proposition", faults), depth));
        }
        return List.copyOf(each);
    }

    private Proposition closed(Fields fields, int depth) {
        Proposition read = read(fields, depth + 1);
        fields.refuseTheRest();
        return read;
    }

    private List<Proposition> elements(Fields fields) {
        List<Proposition> all = new ArrayList<>();
        for (Node.Text name : fields.names()) {
            if (!elements.contains(name.text())) {
                faults.add(name.at(), "no element '" + name.text() + "'", "one of " + elements);
            }
            fields.choice(name.text(), LEAST)
                    .ifPresent(least -> all.add(new Proposition.ElementIs(name.text(), least)));
        }
        return all;
    }

    List<Indicator> indicators(Fields fields, String key) {
        List<Indicator> indicators = new ArrayList<>();
        for (Node.Text code : fields.texts(key)) {
            catalogue
                    .find(new IndicatorCode(code.text()))
                    .ifPresentOrElse(
                            indicators::add,
                            () ->
                                    faults.add(
                                            code.at(),
                                            "'" + code.text() + "' is no indicator",
                                            "a code of indicators.yaml"));
        }
        return List.copyOf(indicators);
    }

    private List<Integer> places(Fields fields) {
        return words(fields, "part", parts.keySet()).stream()
                .map(part -> parts.getOrDefault(part, 0))
                .toList();
    }

    private List<String> words(Fields fields, String key, Set<String> known) {
        List<String> words = new ArrayList<>();
        for (Node.Text word : fields.texts(key)) {
            if (!known.contains(word.text())) {
                faults.add(
                        word.at(),
                        "no " + key + " '" + word.text() + "'",
                        "one of " + known.stream().sorted().toList());
            }
            words.add(word.text());
        }
        return List.copyOf(words);
    }
}
