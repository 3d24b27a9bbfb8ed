/// Backups as people see them: whether what is stored can be had again, the check of everything,
/// and the way back. Start with `BackupModel`.
@NullMarked
package org.shirube.ui.backup;

import org.jspecify.annotations.NullMarked;
