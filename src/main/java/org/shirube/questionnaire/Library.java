package org.shirube.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything that can be asked: all questionnaires in the order of the interview, the catalogue
/// and the reference values. Checked when it was read, so every id in it exists.
public final class Library {

    /// A question and where it stands: its place among all, its topic, and what it follows up.
    public record Placed(
            Question question, int place, Questionnaire home, Optional<Placed> parent) {}

    private final List<Questionnaire> questionnaires;
    private final Catalogue catalogue;
    private final Reference reference;
    private final Set<QuestionId> shortForm;
    private final Set<String> topicIds;
    private final Map<QuestionId, Placed> byId = new HashMap<>();
    private final List<Placed> places = new ArrayList<>();

    public Library(List<Questionnaire> questionnaires, Catalogue catalogue, Reference reference) {
        this(questionnaires, catalogue, reference, Set.of());
    }

    public Library(
            List<Questionnaire> questionnaires,
            Catalogue catalogue,
            Reference reference,
            Set<QuestionId> shortForm) {
        this.shortForm = Set.copyOf(shortForm);
        this.questionnaires = List.copyOf(questionnaires);
        this.catalogue = catalogue;
        this.reference = reference;
        this.topicIds =
                questionnaires.stream()
                        .map(Questionnaire::id)
                        .collect(Collectors.toUnmodifiableSet());
        for (Questionnaire home : questionnaires) {
            home.pages().forEach(page -> place(page, home, Optional.empty()));
        }
    }

    private void place(Question question, Questionnaire home, Optional<Placed> parent) {
        Placed placed = new Placed(question, places.size(), home, parent);
        places.add(placed);
        byId.put(question.id(), placed);
        question.followUps().forEach(followUp -> place(followUp, home, Optional.of(placed)));
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

    /// The questions of the topics that a first contact asks, instead of all.
    public Set<QuestionId> shortForm() {
        return shortForm;
    }

    public Set<String> topicIds() {
        return topicIds;
    }

    /// How many questions there are, pages that only group others included.
    public int size() {
        return places.size();
    }

    public Optional<Question> find(QuestionId id) {
        return Optional.ofNullable(byId.get(id)).map(Placed::question);
    }

    /// The question of an id that the checker has seen, with where it stands.
    public Placed placed(QuestionId id) {
        Placed placed = byId.get(id);
        if (placed == null) {
            throw new IllegalArgumentException("unknown " + id);
        }
        return placed;
    }

    public Question get(QuestionId id) {
        return placed(id).question();
    }

    /// The questionnaire that asks the question.
    public Questionnaire home(QuestionId id) {
        return placed(id).home();
    }
}
