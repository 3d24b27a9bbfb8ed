/// The screening wizard: one theme a page, from "before you begin" to the last question. Says
/// nothing about what the answers mean: no score and no conclusion. Start with `WizardModel`, then
/// `WizardView` and `QuestionPage`.
@NullMarked
package org.shirube.ui.wizard;

import org.jspecify.annotations.NullMarked;
