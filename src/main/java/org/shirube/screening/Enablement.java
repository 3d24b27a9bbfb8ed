package org.shirube.screening;

import org.jspecify.annotations.Nullable;
import org.shirube.questionnaire.Condition;
import org.shirube.questionnaire.EnableWhen;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Library.Placed;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Questionnaire.Section;
import org.shirube.questionnaire.Value;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

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
    private final Extent extent;
    private final @Nullable Asking[] decided;

    /// Topics added by hand are asked whoever the person is, and in full.
    public Enablement(Library library, Screening screening, Extent extent) {
        this.library = library;
        this.screening = screening;
        this.extent = extent;
        this.decided = new Asking[library.size()];
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
        if (of(question.id()) == Asking.ASKED) {
            if (isWithin(question)) {
                asked.add(question.id());
            }
            question.followUps().forEach(followUp -> collect(followUp, asked));
        }
    }

    /// What stands before the topics is always asked; of the topics the short form asks a few.
    private boolean isWithin(Question question) {
        if (!extent.shortForm() || library.shortForm().contains(question.id())) {
            return true;
        }
        Questionnaire home = library.home(question.id());
        return home.section() == Section.BEFORE || extent.addedTopics().contains(home.id());
    }

    public Asking of(QuestionId question) {
        return of(library.placed(question));
    }

    /// The same, for a question that was looked up already.
    public Asking of(Placed placed) {
        Asking known = decided[placed.place()];
        if (known == null) {
            known = decide(placed);
            decided[placed.place()] = known;
        }
        return known;
    }

    private Asking decide(Placed placed) {
        Question question = placed.question();
        if (!screening.profile().isAmong(question.askOf())) {
            return Asking.CLOSED;
        }
        Asking above =
                placed.parent().isPresent() ? of(placed.parent().get()) : ofTopic(placed.home());
        return above == Asking.CLOSED ? above : both(above, of(question.enableWhen()));
    }

    private Asking ofTopic(Questionnaire topic) {
        boolean asked =
                extent.addedTopics().contains(topic.id())
                        || topic.askOf().map(screening.profile()::isAmong).orElse(false);
        if (asked || topic.enableWhen().conditions().isEmpty()) {
            return asked ? Asking.ASKED : Asking.CLOSED;
        }
        return of(topic.enableWhen());
    }

    private static Asking both(Asking one, Asking other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// The strictest of all conditions, or the mildest of any.
    private Asking of(EnableWhen when) {
        if (when.conditions().isEmpty()) {
            return Asking.ASKED;
        }
        Asking found = when.any() ? Asking.CLOSED : Asking.ASKED;
        for (Condition condition : when.conditions()) {
            Asking one = of(condition);
            boolean milder = one.compareTo(found) < 0;
            found = milder == when.any() ? one : found;
        }
        return found;
    }

    private Asking of(Condition condition) {
        Placed about = library.placed(condition.question());
        Optional<Answer> answer =
                screening.answers().to(condition.question()).filter(Enablement::wasAsked);
        if (answer.isEmpty() && condition.operator() != Condition.Operator.EXISTS) {
            return both(of(about), Asking.OPEN);
        }
        Optional<Value> value =
                of(about) == Asking.CLOSED
                        ? Optional.empty()
                        : answer.map(Answer::value).filter(Value::isAnswer);
        return holds(condition, value) ? Asking.ASKED : Asking.CLOSED;
    }

    /// "Not asked" said out loud is the same as nothing said.
    private static boolean wasAsked(Answer answer) {
        return !answer.value().equals(new Value.Without(NonAnswer.NOT_ASKED));
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
