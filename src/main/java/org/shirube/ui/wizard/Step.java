package org.shirube.ui.wizard;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire.Section;
import org.shirube.screening.Journey;
import org.shirube.ui.interview.LiveScreening;

import java.util.ArrayList;
import java.util.List;

/// A page of the wizard.
sealed interface Step {

    /// By which the page is found again, also weeks later.
    QuestionId key();

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
}
