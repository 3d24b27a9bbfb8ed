/// The command line: the same work without windows, for scripts and for tests. Prints what the core
/// found and sets the exit status; no JavaFX and no rule of its own. Start with the command's
/// class.
@NullMarked
package org.shirube.cli;

import org.jspecify.annotations.NullMarked;
