package org.shirube.ui.interview;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Lens;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Answer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much of what bears on each element was asked: the opening questions of pages that lead to
/// one of its facts, as far as the interview has them. Never how strong the element is, and
/// follow-ups do not count, so that a bar does not fall back when they unfold.
public final class Coverage {

    private final Map<String, Set<QuestionId>> leading = new LinkedHashMap<>();

    public Coverage(Rulebook rulebook) {
        Lens lens = rulebook.lens();
        List<Question> openings =
                rulebook.library().questionnaires().stream()
                        .flatMap(topic -> topic.pages().stream())
                        .flatMap(Coverage::openings)
                        .toList();
        for (Lens.Element element : lens.elements()) {
            Set<IndicatorCode> facts =
                    lens.contributions().stream()
                            .filter(contribution -> contribution.element().equals(element.id()))
                            .map(Lens.Contribution::indicator)
                            .collect(Collectors.toUnmodifiableSet());
            leading.put(element.id(), leading(openings, facts));
        }
    }

    private static Set<QuestionId> leading(List<Question> openings, Set<IndicatorCode> facts) {
        return openings.stream()
                .filter(opening -> opening.withFollowUps().anyMatch(each -> makes(each, facts)))
                .map(Question::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean makes(Question question, Set<IndicatorCode> facts) {
        return question.makes().stream()
                .flatMap(rule -> rule.effects().stream())
                .anyMatch(effect -> facts.contains(effect.indicator().code()));
    }

    /// The questions with which a page opens: its own, or those of its group.
    private static Stream<Question> openings(Question page) {
        return page.kind() instanceof AnswerKind.Group
                ? page.followUps().stream()
                : Stream.of(page);
    }

    /// By element, the share from 0 to 1 of its opening questions that were put to the person.
    public Map<String, Double> of(Standing standing) {
        Set<QuestionId> seen =
                standing.journey().pages().stream()
                        .flatMap(page -> page.questions().stream())
                        .map(Question::id)
                        .collect(Collectors.toUnmodifiableSet());
        Map<String, Double> shares = new LinkedHashMap<>();
        leading.forEach((element, questions) -> {
            List<QuestionId> now = questions.stream().filter(seen::contains).toList();
            long put = now.stream().filter(id -> wasPut(standing, id)).count();
            shares.put(element, now.isEmpty() ? 0 : (double) put / now.size());
        });
        return shares;
    }

    private static boolean wasPut(Standing standing, QuestionId question) {
        return standing.answer(question).map(Answer::value).filter(Coverage::wasPut).isPresent();
    }

    private static boolean wasPut(Value value) {
        return !(value instanceof Value.Without(NonAnswer reason))
                || reason == NonAnswer.DONT_KNOW
                || reason == NonAnswer.DECLINED;
    }
}
