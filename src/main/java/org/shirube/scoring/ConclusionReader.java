package org.shirube.scoring;

import org.shirube.scoring.Lens.ConclusionRule;
import org.shirube.scoring.Lens.Demand;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads when a lens draws which conclusion.
final class ConclusionReader {

    private static final String ONLY_CONDITIONS = "ONLY_CONDITIONS";

    private final Set<String> elements;
    private final Faults faults;

    ConclusionReader(Set<String> elements, Faults faults) {
        this.elements = elements;
        this.faults = faults;
    }

    List<ConclusionRule> read(List<Node> nodes) {
        List<ConclusionRule> rules = new ArrayList<>();
        for (Node node : nodes) {
            rules.add(rule(Fields.of(node, "a conclusion", faults)));
        }
        return List.copyOf(rules);
    }

    private ConclusionRule rule(Fields fields) {
        ConclusionRule rule =
                new ConclusionRule(
                        fields.choice("is", LensReader.upper(Conclusion.class))
                                .orElse(Conclusion.INSUFFICIENT_INFORMATION),
                        fields.fields("adult", this::demand),
                        fields.fields("child", this::demand),
                        anyOf(fields.texts("anyOf")),
                        fields.flag("soundInterview"));
        fields.refuseTheRest();
        return rule;
    }

    private Set<String> anyOf(List<Node.Text> words) {
        Set<String> any = new HashSet<>();
        for (Node.Text word : words) {
            if (!elements.contains(word.text())) {
                faults.add(word.at(), "no element '" + word.text() + "'", "one of " + elements);
            }
            any.add(word.text());
        }
        return Set.copyOf(any);
    }

    private Demand demand(Fields fields) {
        Map<String, Status> least = new LinkedHashMap<>();
        Set<String> none = new HashSet<>();
        Set<String> onlyConditions = new HashSet<>();
        Map<String, String> words =
                Map.of("STRONG", "STRONG", "SOME", "SOME", "NONE", "NONE", ONLY_CONDITIONS, "");
        for (String element : elements) {
            fields.choice(element, words)
                    .ifPresent(word -> {
                        switch (word) {
                            case "NONE" -> none.add(element);
                            case "" -> onlyConditions.add(element);
                            default -> least.put(element, Status.valueOf(word));
                        }
                    });
        }
        boolean free = fields.choice("link", Map.of("ABSENT", true)).orElse(false);
        fields.refuseTheRest();
        return new Demand(Map.copyOf(least), Set.copyOf(none), Set.copyOf(onlyConditions), free);
    }
}
