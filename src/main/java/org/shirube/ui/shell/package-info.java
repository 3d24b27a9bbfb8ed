/// The window around every screen: the rail, the top bar, what covers all of it when somebody comes
/// in, and what is shown when the program has failed. Knows no screen by name. Start with `Shell`.
@NullMarked
package org.shirube.ui.shell;

import org.jspecify.annotations.NullMarked;
