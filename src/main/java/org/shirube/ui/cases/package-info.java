/// The case list: which cases there are, how each stands, and the way into them. Start with
/// `CaseListModel`; nothing here knows another screen.
@NullMarked
package org.shirube.ui.cases;

import org.jspecify.annotations.NullMarked;
