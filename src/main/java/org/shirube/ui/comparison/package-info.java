/// Two screenings of the same person side by side: what was told differently, what only once, and
/// what that changes in the result. Start with `CompareModel`.
@NullMarked
package org.shirube.ui.comparison;

import org.jspecify.annotations.NullMarked;
