/// Who works on a case, and who alone can open it: a section of the case's page. Nothing here
/// decides who may; start at [org.shirube.ui.access.AccessModel].
@NullMarked
package org.shirube.ui.access;

import org.jspecify.annotations.NullMarked;
