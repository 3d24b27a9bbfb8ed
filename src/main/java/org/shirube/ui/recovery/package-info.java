/// Recovery sheets: making them, on the screen and on the printer, proving that they work, and
/// reading what somebody types from them, also before anybody has signed in. What stands on a sheet
/// is said by `report.RecoverySheetText`. Start with `SheetEntryModel` and `MakingModel`; the words
/// of a sheet stay here no longer than they are looked at.
@NullMarked
package org.shirube.ui.recovery;

import org.jspecify.annotations.NullMarked;
