/// Referrals of a case, as a section of its page: who could help by what was told, what was done
/// about each, and whether the person said yes to it. Start with `ReferralsModel`.
@NullMarked
package org.shirube.ui.referrals;

import org.jspecify.annotations.NullMarked;
