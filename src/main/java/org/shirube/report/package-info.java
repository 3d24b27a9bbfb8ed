/// What leaves on paper. Each kind of paper is one record that says what stands on it, and a writer
/// that draws it as PDF; the window draws previews from the same record or from the very file.
/// Writes only to streams that it is given, never to a file of its own: fonts are read from memory
/// for that reason, and AWT, which copies them into temporary files, is not used. What has to be
/// shaped is set by a [Typesetter] that the window hands over. Start with `CaseReportText`.
@NullMarked
package org.shirube.report;

import org.jspecify.annotations.NullMarked;
