/// When two spellings may mean one organisation: widths, kana, diacritics, legal forms and the
/// order of words folded away. Pure, and never decides: whoever reads a suggestion does. Start with
/// `NameKey`.
@NullMarked
package org.shirube.casework.naming;

import org.jspecify.annotations.NullMarked;
