/// What the answers mean: indicators, elements, the conclusion of each lens, danger, and what to
/// ask next. Pure functions from answers to an assessment; an unknown is never a no, and a
/// conclusion is never a verdict. Start with `Assessment`.
@NullMarked
package org.shirube.scoring;

import org.jspecify.annotations.NullMarked;
