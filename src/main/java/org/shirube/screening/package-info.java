/// What was answered, and where we are in it: the answers of one screening and the way through its
/// questions. Says nothing about what the answers mean. Start with `Answers`, then `Journey`.
@NullMarked
package org.shirube.screening;

import org.jspecify.annotations.NullMarked;
