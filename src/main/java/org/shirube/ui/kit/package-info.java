/// Controls of our own and what all screens share: fonts, colours, zoom, icons, work off the
/// window's thread. Knows kinds of answers, but no screen, no case and no store. Start with
/// `Appearance` and `AnswerControl`.
@NullMarked
package org.shirube.ui.kit;

import org.jspecify.annotations.NullMarked;
