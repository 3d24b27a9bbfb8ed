/// What can be asked: questionnaires, questions, kinds of answer, conditions and the indicators
/// that answers make present. Nothing that anybody answered, and no screen. Start with
/// `Questionnaire`.
@NullMarked
package org.shirube.questionnaire;

import org.jspecify.annotations.NullMarked;
