/// What the program says: interface texts in English and Japanese, language, direction of writing,
/// formats of dates and amounts, names of countries, and the font files that draw them. Nothing of
/// ours is imported, and no sentence for people stands anywhere else.
@NullMarked
package org.shirube.text;

import org.jspecify.annotations.NullMarked;
