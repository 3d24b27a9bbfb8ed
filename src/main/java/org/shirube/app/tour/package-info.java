/// The main job played through the real window, without a screen and without waiting: it shows a
/// newcomer what the program does, and a builder that it does it. Start with `Tour`.
@NullMarked
package org.shirube.app.tour;

import org.jspecify.annotations.NullMarked;
