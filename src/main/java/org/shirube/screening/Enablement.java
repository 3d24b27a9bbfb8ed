package org.shirube.screening;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shirube.questionnaire.Condition;
import org.shirube.questionnaire.EnableWhen;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Value;

/// Which questions are asked, given what was answered so far. The answer to a question that is no
/// longer asked counts as none.
public final class Enablement {

    private final Library library;
    private final Screening screening;
    private final Map<QuestionId, Boolean> decided = new HashMap<>();
    private final Set<QuestionId> asked = new LinkedHashSet<>();

    private final Set<String> added;

    private Enablement(Library library, Screening screening, Set<String> added) {
        this.library = library;
        this.screening = screening;
        this.added = added;
    }

    /// The questions that are asked, in the order of the interview; topics added by hand are asked
    /// whoever the person is.
    public static Set<QuestionId> of(Library library, Screening screening, Set<String> added) {
        Enablement enablement = new Enablement(library, screening, added);
        for (Questionnaire topic : library.questionnaires()) {
            enablement.walk(topic.pages());
        }
        return enablement.asked;
    }

    private void walk(List<Question> questions) {
        for (Question question : questions) {
            if (isAsked(question)) {
                asked.add(question.id());
                walk(question.followUps());
            }
        }
    }

    private boolean isTopicAsked(Questionnaire topic) {
        return screening.profile().isAmong(topic.askOf()) || added.contains(topic.id());
    }

    private boolean isAsked(Question question) {
        Boolean known = decided.get(question.id());
        if (known == null) {
            known =
                    isAboveAsked(question.id())
                            && screening.profile().isAmong(question.askOf())
                            && holds(question.enableWhen());
            decided.put(question.id(), known);
        }
        return known;
    }

    private boolean isAboveAsked(QuestionId id) {
        return library.parent(id)
                .map(this::isAsked)
                .orElseGet(() -> isTopicAsked(library.home(id)));
    }

    private boolean holds(EnableWhen when) {
        if (when.conditions().isEmpty()) {
            return true;
        }
        return when.any()
                ? when.conditions().stream().anyMatch(this::holds)
                : when.conditions().stream().allMatch(this::holds);
    }

    private boolean holds(Condition condition) {
        boolean stillAsked = library.find(condition.question()).map(this::isAsked).orElse(false);
        Optional<Value> value =
                stillAsked
                        ? screening.answers().value(condition.question())
                        : Optional.<Value>empty();
        return holds(condition, value);
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
