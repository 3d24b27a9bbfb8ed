/// The encrypted store as a file: keys, accounts, opening, locking, migrating, backing up. Knows
/// nothing of what the tables say about a person. A key or passphrase never leaves this package.
/// Start with `Vault`.
@NullMarked
package org.shirube.vault;

import org.jspecify.annotations.NullMarked;
