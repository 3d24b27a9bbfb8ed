package org.shirube.ui.assessment;

import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.Lens;
import org.shirube.text.Texts;

import java.util.Optional;
import java.util.stream.Collectors;

/// Says under which versions of lens and questionnaires a result stands.
final class VersionWords {

    private final Assessed assessed;
    private final Handbook handbook;
    private final Labels labels;
    private final Texts texts;

    private VersionWords(Assessed assessed, Handbook handbook, Texts texts) {
        this.assessed = assessed;
        this.handbook = handbook;
        this.labels = handbook.labels(texts.language().tag());
        this.texts = texts;
    }

    static String chip(Assessed assessed, Handbook handbook, Texts texts) {
        return new VersionWords(assessed, handbook, texts).chip();
    }

    private String chip() {
        Lens lens = handbook.rulebook().lens();
        String versions =
                texts.get(
                        "assessment.versions",
                        labels.texts().getOrDefault("title", lens.id()),
                        version(lens.id()).orElse(lens.version()),
                        questionnaires());
        String unreviewed = isReviewed() ? "" : " · " + texts.get("assessment.unreviewed");
        String other =
                isBegunUnderThese() ? "" : " · " + texts.get("assessment.begun-under-others");
        return versions + unreviewed + other;
    }

    private String questionnaires() {
        return handbook.rulebook().library().questionnaires().stream()
                .flatMap(questionnaire -> version(questionnaire.id()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Optional<String> version(String file) {
        return Optional.ofNullable(assessed.assessment().versions().byId().get(file));
    }

    private boolean isReviewed() {
        return handbook.rulebook().library().questionnaires().stream()
                .allMatch(questionnaire -> questionnaire.origin().reviewed());
    }

    private boolean isBegunUnderThese() {
        return assessed.saved().versions().equals(assessed.assessment().versions());
    }
}
