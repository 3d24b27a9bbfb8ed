package org.shirube.screening;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Enablement.Asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where we are in the interview: the topics that are asked, their pages, and what is done. Never
/// stored: always computed from the answers.
public record Journey(List<Topic> topics, List<AnswerKey> noLongerAsked) {

    /// One questionnaire as it stands in this interview.
    public record Topic(Questionnaire questionnaire, List<Page> pages, State state) {

        /// How many questions of the topic need an answer; what may stay empty does not count.
        public int seen() {
            return pages.stream().mapToInt(page -> page.answered() + page.missing()).sum();
        }

        /// How many of these were answered somehow.
        public int answered() {
            return pages.stream().mapToInt(Page::answered).sum();
        }
    }

    /// A question at the top of a topic with the follow-ups that are asked now. Of those that need
    /// an answer `answered` have one and `missing` do not; what may stay empty counts as neither.
    public record Page(Question top, List<Question> questions, int answered, int missing) {

        public boolean isComplete() {
            return missing == 0;
        }
    }

    /// Attention: a core question was not asked, not safe to ask, or declined.
    public enum State {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETE,
        NEEDS_ATTENTION
    }

    public static Journey of(Library library, Screening screening, Extent extent) {
        Enablement enablement = new Enablement(library, screening, extent);
        Set<QuestionId> asked = seen(enablement, screening.answers());
        List<Topic> topics = new ArrayList<>();
        for (Questionnaire questionnaire : library.questionnaires()) {
            List<Page> pages = pages(questionnaire, asked, screening.answers());
            if (!pages.isEmpty()) {
                topics.add(new Topic(questionnaire, pages, state(pages, screening.answers())));
            }
        }
        List<AnswerKey> dropped =
                screening.answers().all().keySet().stream()
                        .filter(key -> enablement.of(key.question()) == Asking.CLOSED)
                        .toList();
        return new Journey(List.copyOf(topics), dropped);
    }

    /// What is asked, and whatever was answered and is not excluded: also where nobody answered the
    /// question that opens it, or where the short form goes past it.
    private static Set<QuestionId> seen(Enablement enablement, Answers answers) {
        Set<QuestionId> seen = enablement.asked();
        answers.all().keySet().stream()
                .map(AnswerKey::question)
                .filter(question -> enablement.of(question) != Asking.CLOSED)
                .forEach(seen::add);
        return seen;
    }

    private static List<Page> pages(
            Questionnaire questionnaire, Set<QuestionId> asked, Answers answers) {
        List<Page> pages = new ArrayList<>();
        for (Question top : questionnaire.pages()) {
            List<Question> questions =
                    top.withFollowUps()
                            .filter(question -> asked.contains(question.id()))
                            .filter(Question::takesAnswer)
                            .toList();
            if (!questions.isEmpty()) {
                int answered = count(questions, q -> answers.to(q.id()).isPresent());
                int missing = count(questions, q -> answers.to(q.id()).isEmpty());
                pages.add(new Page(top, questions, answered, missing));
            }
        }
        return List.copyOf(pages);
    }

    private static int count(List<Question> questions, Predicate<Question> which) {
        return (int)
                questions.stream()
                        .filter(question -> !question.traits().optional())
                        .filter(which)
                        .count();
    }

    private static State state(List<Page> pages, Answers answers) {
        boolean attention =
                pages.stream()
                        .flatMap(page -> page.questions().stream())
                        .filter(question -> question.traits().core())
                        .anyMatch(question -> withheld(answers.to(question.id())));
        if (attention) {
            return State.NEEDS_ATTENTION;
        }
        if (pages.stream().allMatch(Page::isComplete)) {
            return State.COMPLETE;
        }
        boolean started = pages.stream().anyMatch(page -> page.answered() > 0);
        return started ? State.IN_PROGRESS : State.NOT_STARTED;
    }

    private static boolean withheld(Optional<Answer> answer) {
        return answer.map(Answer::value)
                .map(value ->
                        value instanceof Value.Without(NonAnswer reason)
                                && reason != NonAnswer.DONT_KNOW)
                .orElse(false);
    }

    /// All pages in order, across topics.
    public List<Page> pages() {
        return topics.stream().flatMap(topic -> topic.pages().stream()).toList();
    }

    /// The page that asks the question, if it is asked now.
    public Optional<Page> page(QuestionId question) {
        return pages().stream()
                .filter(page -> page.top().withFollowUps().anyMatch(q -> q.id().equals(question)))
                .findFirst();
    }

    /// The first page that is not complete.
    public Optional<Page> nextOpen() {
        return pages().stream().filter(page -> !page.isComplete()).findFirst();
    }
}
