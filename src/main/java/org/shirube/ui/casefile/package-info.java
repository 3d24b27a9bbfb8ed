/// The page of one case: who it is, what needs doing next, and sections below each other, which the
/// program's other rooms hand over as [CaseSection]. Start with `CaseModel`; nothing here knows
/// what is in a section.
@NullMarked
package org.shirube.ui.casefile;

import org.jspecify.annotations.NullMarked;
