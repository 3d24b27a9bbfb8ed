/// What supervisors do with screenings that were handed in: the queue, worst first, the case with
/// its reasons, the decision, and how far tool and people agree. Start with `ReviewModel`.
@NullMarked
package org.shirube.ui.review;

import org.jspecify.annotations.NullMarked;
