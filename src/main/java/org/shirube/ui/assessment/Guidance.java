package org.shirube.ui.assessment;

import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What to do now, whatever the result, and then by conclusion.
final class Guidance {

    /// The beginnings of the codes of labour law.
    private static final List<String> LABOUR =
            List.of("LSA", "MWA", "ISHA", "WACI", "WPS", "LCA", "LPA", "TITA", "TITR", "SSWL");

    private final Assessed assessed;
    private final Texts texts;
    private final List<String> steps = new ArrayList<>();

    private Guidance(Assessed assessed, Texts texts) {
        this.assessed = assessed;
        this.texts = texts;
    }

    static List<String> of(Assessed assessed, Texts texts) {
        return new Guidance(assessed, texts).steps();
    }

    private List<String> steps() {
        Assessment assessment = assessed.assessment();
        add("help-anyway");
        if (assessment.child() == Minority.YES) {
            add("child");
        }
        switch (assessment.conclusion()) {
            case ALL_ELEMENTS_INDICATED -> addAll("supervisor", "consent", "lawyer");
            case PARTLY_INDICATED -> addAll("ask-further", "supervisor", "consent");
            case NOT_INDICATED -> add("door-open");
            case INSUFFICIENT_INFORMATION -> addAll("ask-gently", "door-open");
        }
        if (hasLabourFacts() && assessment.conclusion() != Conclusion.ALL_ELEMENTS_INDICATED) {
            add(isIntern() ? "labour-intern" : "labour");
        }
        return List.copyOf(steps);
    }

    private boolean hasLabourFacts() {
        return assessed.assessment().statutes().stream()
                .anyMatch(code -> LABOUR.stream().anyMatch(code::startsWith));
    }

    private boolean isIntern() {
        String scheme = assessed.saved().content().profile().scheme();
        return scheme.startsWith("titp") || scheme.equals("ikusei");
    }

    private void addAll(String... keys) {
        List.of(keys).forEach(this::add);
    }

    private void add(String key) {
        steps.add(texts.of("assessment.now", key));
    }
}
