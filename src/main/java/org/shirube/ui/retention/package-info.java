/// How long cases are kept, and their end: which are due, closing, and erasing for good. Start with
/// `RetentionModel`.
@NullMarked
package org.shirube.ui.retention;

import org.jspecify.annotations.NullMarked;
