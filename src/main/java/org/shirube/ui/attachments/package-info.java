/// The files in a case's file as a section of its page: added, looked at, written outside, put
/// away. Nothing here ever goes through a file of its own. Start with `AttachmentsModel`.
@NullMarked
package org.shirube.ui.attachments;

import org.jspecify.annotations.NullMarked;
