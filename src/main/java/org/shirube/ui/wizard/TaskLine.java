package org.shirube.ui.wizard;

import org.shirube.questionnaire.Questionnaire.Section;
import org.shirube.screening.Journey;
import org.shirube.screening.Profile;
import org.shirube.ui.interview.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of the task list: a topic, or the person where there is none. `place` counts pages from 1
/// while the topic is open on the screen.
record TaskLine(
        Optional<String> topic,
        boolean before,
        Journey.State state,
        int done,
        int pages,
        Optional<Integer> place) {

    boolean isHere() {
        return place.isPresent();
    }

    /// All lines in the order of the interview.
    static List<TaskLine> of(Standing standing, Step here) {
        List<TaskLine> lines = new ArrayList<>();
        List<Journey.Topic> topics = standing.journey().topics();
        topics.stream().filter(TaskLine::isBefore).map(t -> of(t, here)).forEach(lines::add);
        lines.add(person(standing.saved().content().profile(), here));
        topics.stream().filter(t -> !isBefore(t)).map(t -> of(t, here)).forEach(lines::add);
        return List.copyOf(lines);
    }

    private static TaskLine of(Journey.Topic topic, Step here) {
        Optional<Integer> place =
                here instanceof Step.Asking asking && sameTopic(asking.topic(), topic)
                        ? Optional.of(asking.number())
                        : Optional.empty();
        int done = (int) topic.pages().stream().filter(Journey.Page::isComplete).count();
        return new TaskLine(
                Optional.of(topic.questionnaire().id()),
                isBefore(topic),
                topic.state(),
                done,
                topic.pages().size(),
                place);
    }

    private static TaskLine person(Profile profile, Step here) {
        Optional<Integer> place = here instanceof Step.Person ? Optional.of(1) : Optional.empty();
        return new TaskLine(Optional.empty(), true, state(profile), 0, 1, place);
    }

    private static Journey.State state(Profile profile) {
        if (profile.equals(Profile.UNKNOWN)) {
            return Journey.State.NOT_STARTED;
        }
        return profile.scheme().isEmpty() || profile.nationality().isEmpty()
                ? Journey.State.IN_PROGRESS
                : Journey.State.COMPLETE;
    }

    private static boolean isBefore(Journey.Topic topic) {
        return topic.questionnaire().section() == Section.BEFORE;
    }

    private static boolean sameTopic(Journey.Topic one, Journey.Topic other) {
        return one.questionnaire().id().equals(other.questionnaire().id());
    }
}
