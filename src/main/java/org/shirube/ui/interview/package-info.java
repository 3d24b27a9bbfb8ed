/// What the screens of one interview share: the screening while it is worked on, what of it is on
/// the disk, and the words for its questions and answers. No node of any window, and nothing that
/// only one screen needs. Start with `LiveScreening`, then `Wordbook`.
@NullMarked
package org.shirube.ui.interview;

import org.jspecify.annotations.NullMarked;
