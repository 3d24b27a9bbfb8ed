/// Recovery sheets on the screen and on the printer. What stands on a sheet is said by
/// `report.RecoverySheetText`; the same text becomes a PDF in `report`. Start with `SheetView`.
@NullMarked
package org.shirube.ui.recovery;

import org.jspecify.annotations.NullMarked;
