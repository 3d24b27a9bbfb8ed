package org.shirube.ui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.chosen;
import static org.shirube.ui.interview.Desk.id;
import static org.shirube.ui.interview.Desk.yes;

import org.junit.jupiter.api.Test;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Handbook;
import org.shirube.screening.Answer;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;

import java.util.Optional;

class CheckModelTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();

    private final Desk desk = new Desk(HANDBOOK);
    private final LiveScreening live = desk.open();

    private CheckModel check() {
        return new CheckModel(HANDBOOK.rulebook(), desk.kept());
    }

    @Test
    void only_questions_that_apply_are_listed_and_those_without_an_answer_are_counted() {
        live.profile(Desk.intern());
        int before = check().open();
        live.answer(id("papers-kept-by-others"), chosen("none"));
        assertThat(check().open()).isEqualTo(before - 1);
        assertThat(check().topics())
                .flatMap(CheckModel.Topic::items)
                .extracting(item -> item.question().id())
                .doesNotContain(id("passport-kept-by"));
    }

    @Test
    void an_answer_that_another_has_closed_stands_under_no_longer_asked() {
        live.answer(id("papers-kept-by-others"), chosen("passport"));
        live.answer(id("passport-kept-by"), chosen("broker"));
        live.answer(id("papers-kept-by-others"), chosen("none"));
        assertThat(check().noLongerAsked())
                .extracting(item -> item.question().id())
                .containsExactly(id("passport-kept-by"));
    }

    @Test
    void declined_was_asked_but_not_safe_to_ask_was_not() {
        live.answer(id("papers-kept-by-others"), without(NonAnswer.DECLINED));
        assertThat(CheckModel.isSilent(item())).isFalse();
        live.answer(id("papers-kept-by-others"), without(NonAnswer.NOT_SAFE_TO_ASK));
        assertThat(CheckModel.isSilent(item())).isTrue();
    }

    @Test
    void an_optional_question_without_an_answer_is_not_missing() {
        Question plain = item().question();
        assertThat(new CheckModel.Item(plain, Optional.empty()).isOpen()).isTrue();
        var traits = new Question.Traits(Optional.empty(), false, false, true);
        var optional =
                new Question(
                        plain.id(),
                        plain.kind(),
                        plain.enableWhen(),
                        plain.askOf(),
                        traits,
                        plain.makes(),
                        plain.followUps());
        var empty = new CheckModel.Item(optional, Optional.empty());
        assertThat(empty.isOpen()).isFalse();
        assertThat(empty.isLeftOut()).isTrue();
        var given = new CheckModel.Item(optional, Optional.of(Answer.stated(yes().orElseThrow())));
        assertThat(given.isLeftOut()).isFalse();
    }

    private CheckModel.Item item() {
        return check().topics().stream()
                .flatMap(topic -> topic.items().stream())
                .filter(item -> item.question().id().equals(id("papers-kept-by-others")))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Value> without(NonAnswer reason) {
        return Optional.of(new Value.Without(reason));
    }
}
