package org.shirube.screening;

import org.shirube.questionnaire.Condition;
import org.shirube.questionnaire.EnableWhen;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which questions are asked, given what was answered so far; each is decided once, when somebody
/// wants to know.
public final class Enablement {

    /// Asked: its conditions hold. Open: they rest on a question that nobody has answered yet, so
    /// that an answer given all the same still counts. Closed: an answer excludes it.
    public enum Asking {
        ASKED,
        OPEN,
        CLOSED
    }

    private final Library library;
    private final Screening screening;
    private final Set<String> added;
    private final Map<QuestionId, Asking> decided = new HashMap<>();

    /// Topics added by hand are asked whoever the person is.
    public Enablement(Library library, Screening screening, Set<String> added) {
        this.library = library;
        this.screening = screening;
        this.added = added;
    }

    /// The questions that are asked, in the order of the interview.
    public Set<QuestionId> asked() {
        Set<QuestionId> asked = new LinkedHashSet<>();
        for (Questionnaire topic : library.questionnaires()) {
            topic.pages().forEach(page -> collect(page, asked));
        }
        return asked;
    }

    private void collect(Question question, Set<QuestionId> asked) {
        if (of(question) == Asking.ASKED) {
            asked.add(question.id());
            question.followUps().forEach(followUp -> collect(followUp, asked));
        }
    }

    public Asking of(Question question) {
        Asking known = decided.get(question.id());
        if (known == null) {
            known = decide(question);
            decided.put(question.id(), known);
        }
        return known;
    }

    private Asking decide(Question question) {
        if (!screening.profile().isAmong(question.askOf())) {
            return Asking.CLOSED;
        }
        Asking above =
                library.parent(question.id())
                        .map(this::of)
                        .orElseGet(() -> ofTopic(library.home(question.id())));
        return both(above, of(question.enableWhen()));
    }

    private Asking ofTopic(Questionnaire topic) {
        boolean asked = added.contains(topic.id()) || screening.profile().isAmong(topic.askOf());
        return asked ? Asking.ASKED : Asking.CLOSED;
    }

    private static Asking both(Asking one, Asking other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Asking of(EnableWhen when) {
        List<Condition> conditions = when.conditions();
        if (conditions.isEmpty()) {
            return Asking.ASKED;
        }
        Stream<Asking> each = conditions.stream().map(this::of);
        return when.any()
                ? each.min(Asking::compareTo).orElse(Asking.ASKED)
                : each.max(Asking::compareTo).orElse(Asking.ASKED);
    }

    private Asking of(Condition condition) {
        Question about = library.get(condition.question());
        Optional<Answer> answer = screening.answers().to(about.id());
        if (answer.isEmpty() && condition.operator() != Condition.Operator.EXISTS) {
            return both(of(about), Asking.OPEN);
        }
        Optional<Value> value =
                of(about) == Asking.CLOSED
                        ? Optional.empty()
                        : answer.map(Answer::value).filter(Value::isAnswer);
        return holds(condition, value) ? Asking.ASKED : Asking.CLOSED;
    }

    private static boolean holds(Condition condition, Optional<Value> value) {
        return switch (condition.operator()) {
            case EXISTS -> value.isPresent() == condition.operand().equals("yes");
            case EQUALS -> value.map(v -> v.words().contains(condition.operand())).orElse(false);
            case NOT_EQUALS ->
                    value.map(v -> !v.words().contains(condition.operand())).orElse(false);
            case GREATER, LESS, AT_LEAST, AT_MOST ->
                    value.map(v -> compares(condition, v)).orElse(false);
        };
    }

    private static boolean compares(Condition condition, Value value) {
        BigDecimal bound = new BigDecimal(condition.operand());
        return switch (value) {
            case Value.Count(int number) ->
                    condition.operator().agrees(BigDecimal.valueOf(number).compareTo(bound));
            case Value.Amount amount ->
                    condition.operator().agrees(amount.amount().compareTo(bound));
            default -> false;
        };
    }
}
