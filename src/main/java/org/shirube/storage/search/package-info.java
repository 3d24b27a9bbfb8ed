/// How texts and cases are found, apart from any table: texts folded so that spellings meet, the
/// short pieces by which they are looked up, and sets of numbers as bytes. Knows no database. Start
/// at [org.shirube.storage.search.Folded].
@NullMarked
package org.shirube.storage.search;

import org.jspecify.annotations.NullMarked;
