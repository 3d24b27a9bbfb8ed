/// The way in: making a store on the first day, opening it on every other. Knows the vault as
/// `casework.Vault` and nothing of keys. Start with `SignInModel`.
@NullMarked
package org.shirube.ui.signin;

import org.jspecify.annotations.NullMarked;
