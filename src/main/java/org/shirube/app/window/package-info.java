/// The window put together: one composition class builds screens, store and shell with plain
/// constructors and introduces them to each other. Start with `Composition`.
@NullMarked
package org.shirube.app.window;

import org.jspecify.annotations.NullMarked;
