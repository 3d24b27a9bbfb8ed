package org.shirube.ui.wizard;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire.Section;
import org.shirube.screening.Journey;
import org.shirube.ui.interview.LiveScreening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A page of the wizard.
sealed interface Step {

    /// By which the page is found again, also weeks later.
    QuestionId key();

    /// Whether the person is warned before this page, where nothing on it was answered yet.
    default boolean needsWarning() {
        return this instanceof Asking asking
                && asking.page().questions().stream().anyMatch(q -> q.traits().sensitive())
                && asking.page().answered() == 0;
    }

    /// A page of a topic; the number counts from 1.
    record Asking(Journey.Topic topic, Journey.Page page, int number) implements Step {

        @Override
        public QuestionId key() {
            return page.top().id();
        }

        int of() {
            return topic.pages().size();
        }
    }

    /// Who the person is.
    record Person() implements Step {

        @Override
        public QuestionId key() {
            return LiveScreening.THE_PERSON;
        }
    }

    /// All pages in order: what comes before, the person, the topics.
    static List<Step> of(Journey journey) {
        List<Step> steps = new ArrayList<>();
        addTopics(steps, journey, true);
        steps.add(new Person());
        addTopics(steps, journey, false);
        return List.copyOf(steps);
    }

    private static void addTopics(List<Step> steps, Journey journey, boolean before) {
        for (Journey.Topic topic : journey.topics()) {
            if ((topic.questionnaire().section() == Section.BEFORE) == before) {
                for (int i = 0; i < topic.pages().size(); i++) {
                    steps.add(new Asking(topic, topic.pages().get(i), i + 1));
                }
            }
        }
    }

    /// The place of the page with a question, as its own or as a follow-up.
    static Optional<Integer> find(List<Step> steps, QuestionId question) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).has(question))
                .boxed()
                .findFirst();
    }

    /// The first page of a topic that is not complete, or its first.
    static Optional<Step> pageOf(List<Step> steps, String topic) {
        List<Asking> pages =
                steps.stream()
                        .filter(Asking.class::isInstance)
                        .map(Asking.class::cast)
                        .filter(step -> step.topic().questionnaire().id().equals(topic))
                        .toList();
        return pages.stream()
                .filter(step -> !step.page().isComplete())
                .findFirst()
                .or(() -> pages.stream().findFirst())
                .map(Step.class::cast);
    }

    private boolean has(QuestionId question) {
        return switch (this) {
            case Person _ -> key().equals(question);
            case Asking asking ->
                    asking.page().top().withFollowUps().anyMatch(q -> q.id().equals(question));
        };
    }
}
