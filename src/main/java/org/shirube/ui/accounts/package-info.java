/// Who may come in: the list of accounts and its changes for administrators, and one's own
/// passphrase. What is told of a change is shared with the recovery sheets. Start with
/// `AccountsModel`.
@NullMarked
package org.shirube.ui.accounts;

import org.jspecify.annotations.NullMarked;
