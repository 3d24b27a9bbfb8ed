/// What people see: one folder for each screen, `ui.kit` for controls of our own. A screen is two
/// classes, a model without a scene graph and a view without decisions. No rule, no SQL, no
/// sentence that is not in `text`.
@NullMarked
package org.shirube.ui;

import org.jspecify.annotations.NullMarked;
