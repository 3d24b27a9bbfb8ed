/// What an office decides for itself and looks after: one page of cards, each of which belongs to
/// another room. Start with `OfficeScreen`.
@NullMarked
package org.shirube.ui.office;

import org.jspecify.annotations.NullMarked;
