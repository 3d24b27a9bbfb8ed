package org.shirube.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;

import java.util.List;
import java.util.Optional;

class DifferenceTest {

    private static final QuestionId FEE = new QuestionId("paid-anyone-for-the-job");
    private static final QuestionId DEBT = new QuestionId("owes-for-the-job");

    @Test
    void what_was_said_alike_is_the_same_in_whatever_language_it_was_asked() {
        var answer = Answer.stated(new Value.YesNo(true));
        assertThat(kinds(given(FEE, answer), given(FEE, answer.withLanguage(Optional.of("vi")))))
                .containsExactly(Difference.Kind.SAME);
    }

    @Test
    void another_value_basis_or_note_is_a_change() {
        var answer = Answer.stated(new Value.YesNo(true));
        for (var other :
                List.of(
                        answer.withValue(new Value.YesNo(false)),
                        answer.withValue(new Value.Without(NonAnswer.DECLINED)),
                        answer.withBasis(Basis.DOCUMENT),
                        answer.withNote("showed the contract"))) {
            assertThat(kinds(given(FEE, answer), given(FEE, other)))
                    .containsExactly(Difference.Kind.CHANGED);
        }
    }

    @Test
    void what_was_answered_once_is_neither_lost_nor_a_change() {
        var answer = Answer.stated(new Value.YesNo(true));
        assertThat(kinds(given(FEE, answer), given(DEBT, answer)))
                .containsExactlyInAnyOrder(Difference.Kind.ONLY_BEFORE, Difference.Kind.ONLY_AFTER);
    }

    private static Answers given(QuestionId question, Answer answer) {
        return Answers.NONE.with(AnswerKey.first(question), answer);
    }

    private static List<Difference.Kind> kinds(Answers before, Answers after) {
        return Difference.between(before, after).stream().map(Difference::kind).toList();
    }
}
