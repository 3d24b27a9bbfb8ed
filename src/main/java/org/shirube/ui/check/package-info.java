/// Check your answers: everything that was answered and asked on one page, before the assessment.
/// Start with `CheckModel`.
@NullMarked
package org.shirube.ui.check;

import org.jspecify.annotations.NullMarked;
