/// What needs whoever has signed in today, each a press away: the first place in the rail. Start
/// with `HomeModel`.
@NullMarked
package org.shirube.ui.home;

import org.jspecify.annotations.NullMarked;
