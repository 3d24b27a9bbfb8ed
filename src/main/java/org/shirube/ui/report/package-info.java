/// A report of a case, as a section of its page: what is to stand in it, a look at exactly what
/// leaves, and the way to a file that somebody names. Start with `ReportModel`.
@NullMarked
package org.shirube.ui.report;

import org.jspecify.annotations.NullMarked;
