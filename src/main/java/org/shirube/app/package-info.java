/// The way in: `Main` reads the command line and opens a window or runs a command; one composition
/// class introduces the other packages to each other with plain constructors. Everyone is known
/// here and nothing is decided: no rule, no text for people, no SQL.
@NullMarked
package org.shirube.app;

import org.jspecify.annotations.NullMarked;
