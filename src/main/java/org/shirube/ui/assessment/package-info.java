/// What a screening amounts to, explained: the conclusion over its three pillars, each fact down to
/// the answers behind it, what is missing, what to ask next and what to do now. Says what the core
/// found in words and decides nothing. Start with `AssessmentView`, then `AssessmentPage`.
@NullMarked
package org.shirube.ui.assessment;

import org.jspecify.annotations.NullMarked;
