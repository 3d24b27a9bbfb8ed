/// The notes of a case as a section of its page: written, changed, put away and brought back. Start
/// with `NotesModel`.
@NullMarked
package org.shirube.ui.notes;

import org.jspecify.annotations.NullMarked;
