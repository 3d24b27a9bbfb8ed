package org.shirube.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything that can be asked: all questionnaires in the order of the interview, the catalogue
/// and the reference values. Checked when it was read, so every id in it exists.
public final class Library {

    private final List<Questionnaire> questionnaires;
    private final Catalogue catalogue;
    private final Reference reference;
    private final Map<QuestionId, Question> questions = new HashMap<>();
    private final Map<QuestionId, Questionnaire> homes = new HashMap<>();
    private final Map<QuestionId, Question> parents = new HashMap<>();
    private final Set<String> topicIds;

    public Library(List<Questionnaire> questionnaires, Catalogue catalogue, Reference reference) {
        this.questionnaires = List.copyOf(questionnaires);
        this.catalogue = catalogue;
        this.reference = reference;
        this.topicIds =
                questionnaires.stream()
                        .map(Questionnaire::id)
                        .collect(Collectors.toUnmodifiableSet());
        questionnaires.forEach(home -> home.pages().forEach(page -> index(page, home)));
    }

    private void index(Question page, Questionnaire home) {
        page.withFollowUps()
                .forEach(question -> {
                    questions.put(question.id(), question);
                    homes.put(question.id(), home);
                    question.followUps().forEach(f -> parents.put(f.id(), question));
                });
    }

    public List<Questionnaire> questionnaires() {
        return questionnaires;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Reference reference() {
        return reference;
    }

    public Optional<Question> find(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    /// The question of an id that the checker has seen.
    public Question get(QuestionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown " + id));
    }

    /// The questionnaire that asks the question.
    public Questionnaire home(QuestionId id) {
        return Optional.ofNullable(homes.get(id))
                .orElseThrow(() -> new IllegalArgumentException("unknown " + id));
    }

    /// The question that this one follows up, if any.
    public Optional<Question> parent(QuestionId id) {
        return Optional.ofNullable(parents.get(id));
    }

    public Set<String> topicIds() {
        return topicIds;
    }
}
