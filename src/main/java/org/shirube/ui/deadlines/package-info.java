/// The section "Dates and deadlines" of a case's page: what is to be done in the case, and the days
/// that law attaches to what was told. Start with `FollowUpsModel`.
@NullMarked
package org.shirube.ui.deadlines;

import org.jspecify.annotations.NullMarked;
