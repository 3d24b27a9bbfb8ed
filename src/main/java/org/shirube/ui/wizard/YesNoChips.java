package org.shirube.ui.wizard;

import javafx.scene.Node;

import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.ui.kit.AnswerControl;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Yes, no, don't know and prefers not to say as chips, for questions that are not the page's
/// first.
final class YesNoChips implements AnswerControl {

    private static final String YES = "yes";

    private final ChipRow chips;

    YesNoChips(String question, Function<String, Choice> choices) {
        chips =
                ChipRow.one(
                        question,
                        List.of(
                                choices.apply(YES),
                                choices.apply("no"),
                                choices.apply(Words.of(NonAnswer.DONT_KNOW)),
                                choices.apply(Words.of(NonAnswer.DECLINED))));
    }

    @Override
    public Node node() {
        return chips;
    }

    @Override
    public void show(Optional<Value> value) {
        chips.show(value);
    }

    @Override
    public void setOnChange(Consumer<Optional<Value>> listener) {
        chips.setOnChange(
                chosen -> listener.accept(chosen.map(value -> value(value.words().getFirst()))));
    }

    private static Value value(String word) {
        NonAnswer reason = Words.all(NonAnswer.class).get(word);
        return reason == null ? new Value.YesNo(word.equals(YES)) : new Value.Without(reason);
    }
}
