/// The audit log: who did what and when, page by page, and whether the log is still whole. Start
/// with `AuditModel`; nothing here knows another screen.
@NullMarked
package org.shirube.ui.audit;

import org.jspecify.annotations.NullMarked;
