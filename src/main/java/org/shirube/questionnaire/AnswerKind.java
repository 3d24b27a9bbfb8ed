package org.shirube.questionnaire;

import java.util.List;
import java.util.Set;

/// What kind of answer a question takes.
public sealed interface AnswerKind {

    /// The ids of the options; none where the answer is not chosen from a list.
    default List<String> optionIds() {
        return this instanceof Choice choice ? choice.options() : List.of();
    }

    record YesNo() implements AnswerKind {}

    /// One option, or several; an exclusive option ("none") stands alone.
    record Choice(List<String> options, boolean several, Set<String> exclusive)
            implements AnswerKind {}

    /// A whole number between two bounds, in the named unit (`hours-a-month`).
    record Whole(String unit, int min, int max) implements AnswerKind {}

    record Money() implements AnswerKind {}

    record Date() implements AnswerKind {}

    record Text() implements AnswerKind {}

    /// Several questions on one page; takes no answer itself.
    record Group() implements AnswerKind {}
}
