package org.shirube.ui.check;

import org.shirube.casework.SavedScreening;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Finding;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All answers of a screening as it was left: by topic, those no longer asked, and those that do
/// not fit together.
public final class CheckModel {

    private final Rulebook rulebook;
    private final SavedScreening saved;
    private final Journey journey;

    public CheckModel(Rulebook rulebook, SavedScreening saved) {
        this.rulebook = rulebook;
        this.saved = saved;
        journey = Journey.of(rulebook.library(), saved.content(), saved.extent());
    }

    /// One question that applies, with its answer if it has one.
    record Item(Question question, Optional<Answer> answer) {

        /// Without an answer that anybody would miss.
        boolean isOpen() {
            return answer.isEmpty() && !question.traits().optional();
        }

        /// Empty, and may be.
        boolean isLeftOut() {
            return answer.isEmpty() && question.traits().optional();
        }
    }

    record Topic(String id, List<Item> items) {}

    SavedScreening saved() {
        return saved;
    }

    /// The topics of the interview with every question that applies now.
    List<Topic> topics() {
        return journey.topics().stream()
                .map(topic ->
                        new Topic(
                                topic.questionnaire().id(),
                                topic.pages().stream()
                                        .flatMap(page -> page.questions().stream())
                                        .map(this::item)
                                        .toList()))
                .toList();
    }

    /// How many questions that apply have no answer.
    int open() {
        return (int)
                topics().stream()
                        .flatMap(topic -> topic.items().stream())
                        .filter(Item::isOpen)
                        .count();
    }

    /// Answers that are kept although their questions no longer apply.
    List<Item> noLongerAsked() {
        return journey.noLongerAsked().stream()
                .map(AnswerKey::question)
                .distinct()
                .map(rulebook.library()::get)
                .map(this::item)
                .toList();
    }

    /// Groups of questions of which one answer says that something is so, and another that it is
    /// not.
    List<List<QuestionId>> toldDifferently() {
        var findings = rulebook.findings(saved.content());
        return rulebook.library().catalogue().indicators().stream()
                .map(indicator -> findings.of(indicator.code()))
                .filter(Finding::contradictory)
                .map(Finding::carriedBy)
                .filter(questions -> questions.size() > 1)
                .distinct()
                .toList();
    }

    /// Whether the caseworker has to look here: nothing was said, or not asked.
    static boolean isSilent(Item item) {
        return item.answer()
                .map(Answer::value)
                .filter(value -> value.isAnswer() || isSaid(value))
                .isEmpty();
    }

    private static boolean isSaid(Value value) {
        return Set.of("dont-know", "declined").contains(value.words().getFirst());
    }

    private Item item(Question question) {
        return new Item(question, saved.content().answers().to(question.id()));
    }
}
