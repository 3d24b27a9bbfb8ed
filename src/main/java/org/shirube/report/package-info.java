/// What leaves on paper. Each kind of paper is one record that says what stands on it, and a writer
/// that draws it as PDF; the window draws previews from the same record. Writes only to streams
/// that it is given, never to a file of its own: fonts are read from memory for that reason, and
/// AWT, which copies them into temporary files, is not used. Start with `RecoverySheetText`.
@NullMarked
package org.shirube.report;

import org.jspecify.annotations.NullMarked;
