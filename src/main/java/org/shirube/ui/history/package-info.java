/// What happened to a case, in one column, as a section of its page. Start with `HistoryModel`.
@NullMarked
package org.shirube.ui.history;

import org.jspecify.annotations.NullMarked;
