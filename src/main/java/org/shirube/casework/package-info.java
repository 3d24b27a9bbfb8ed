/// What happens to a case: who may do what and when, history, review, referral, intake. Permissions
/// are checked here, not in buttons. Owns the interfaces that `storage` and `vault` implement, and
/// so imports neither. Start with `CaseFile`.
@NullMarked
package org.shirube.casework;

import org.jspecify.annotations.NullMarked;
